package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.rollforward.FigureArchive;
import vanban.rollforward.RollForward;
import vanban.rollforward.RollForwardResult;
import vanban.source.World;
import vanban.vietnamese.Period;

/** The report of the next period, started from the sources of the last one. */
public final class NextReport {
  private final World world;
  private final Report report;
  private final ReportReader.Result read;
  private final Path data;

  private NextReport(World world, Path data, Report report, ReportReader.Result read) {
    this.world = world;
    this.data = data;
    this.report = report;
    this.read = read;
  }

  /**
   * What follows a report.
   *
   * @param data the folder of all reports, below which numbers of other periods are looked for
   * @return empty if the report has errors, which are then among the diagnostics
   */
  public static Optional<NextReport> after(
      Path report, World world, Path data, ReportCompiler compiler, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<ReportReader.Result> read = compiler.sound(report, found);
    if (read.isEmpty()) {
      diagnostics.addAll(found.sorted());
    }
    return read.flatMap(
        sound -> sound.report().map(last -> new NextReport(world, data, last, sound)));
  }

  /** The period of the last report; empty if it names none. */
  public Optional<Period> last() {
    return RollForward.period(report, read.files());
  }

  /**
   * Writes the sources of the next report: all of them, or none.
   *
   * @param folder the new folder; no file of the report may be there yet
   * @param last the period of the last report
   * @param next the period of the new one
   * @param marksNumbers whether numbers that are typed in the words are marked, not only listed
   * @return what was written; empty if nothing was, the reasons then among the diagnostics
   */
  public Optional<RollForwardResult> write(
      Path folder, Period last, Period next, boolean marksNumbers, Diagnostics diagnostics)
      throws IOException {
    Path target = Path.of(world.display(folder));
    FigureArchive archive = FigureArchive.below(data, world);
    RollForwardResult carried = RollForward.of(read, archive, target, last, next, marksNumbers);
    List<Path> taken =
        carried.files().stream().flatMap(copy -> inTheWay(copy.file(), target)).distinct().toList();
    taken.forEach(
        path ->
            diagnostics.add(
                Diagnostic.error(Code.ALREADY_THERE, world.display(path)).variant("next")));
    return taken.isEmpty() && written(carried.files()).write(world, diagnostics)
        ? Optional.of(carried)
        : Optional.empty();
  }

  /** What is there already where a file, or a folder above it, belongs. */
  private Stream<Path> inTheWay(Path file, Path target) {
    if (world.isFile(file) || world.isFolder(file)) {
      return Stream.of(file);
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(target);
    return Stream.iterate(folder, above -> above != null, Path::getParent).filter(world::isFile);
  }

  private NewFiles written(List<RollForwardResult.Copy> copies) {
    NewFiles files = new NewFiles();
    copies.forEach(
        copy ->
            files.add(copy.file(), copy.from(), () -> world.read(copy.from()).encode(copy.text())));
    return files;
  }
}
