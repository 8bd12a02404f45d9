package vanban.figure.read;

import java.util.List;
import vanban.diagnostic.Diagnostics;
import vanban.figure.check.FigureChecker;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluator;

/**
 * From files of figures to numbers: what files declare is read, evaluated and checked.
 *
 * <pre>{@code
 * Evaluation figures = FigureLoader.load(files, diagnostics);
 * }</pre>
 */
public final class FigureLoader {
  private FigureLoader() {}

  /**
   * All figures of some files with all their numbers.
   *
   * @param files in the order in which a report names them
   * @param diagnostics where what is wrong with them goes, and what is still to be filled in
   */
  public static Evaluation load(List<FigureFile> files, Diagnostics diagnostics) {
    DeclaredFileReader reader = new DeclaredFileReader(diagnostics);
    Evaluation figures = Evaluator.evaluate(files.stream().map(reader::read).toList());
    FigureChecker.check(figures, diagnostics);
    return figures;
  }
}
