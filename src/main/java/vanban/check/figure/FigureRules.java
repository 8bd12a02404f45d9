package vanban.check.figure;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for numbers beside figures, of reports only: a Word file declares none. */
public final class FigureRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.warning("typed-figure", new TypedFigure()).ofTyped(),
          Rule.warning("contradicts-figure", new ContradictedFigure()).ofTyped());

  private FigureRules() {}
}
