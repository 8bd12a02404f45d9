package vanban.rollforward;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.figure.read.FigureSource;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.report.ReportSource;
import vanban.schema.Named;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;

/**
 * Finds names of periods that stay as they are in lines where no mark can stand, so that the author
 * may look at them.
 *
 * @param file where the lines are in the new report
 */
record KeptNames(Path file, PeriodChange periods) {

  /** In a report, whose title and terms have the next period for the old one. */
  List<RollForwardResult.Kept> ofReport(ReportSource report) {
    return PeriodLine.of(report).stream()
        .flatMap(line -> in(line.key(), line.text().text().value(), periods::isLeftInQuestion))
        .toList();
  }

  /** In the names of figures and of their groups, and in their sources. */
  List<RollForwardResult.Kept> ofFigures(FiguresSource content) {
    Stream<RollForwardResult.Kept> figures =
        content.figures().stream().flatMap(List::stream).flatMap(this::ofFigure);
    Stream<RollForwardResult.Kept> groups =
        content.groups().stream()
            .flatMap(
                group ->
                    questioned(
                        path(FiguresFormat.GROUPS.name(), group, FiguresFormat.GROUP_NAME.name()),
                        group.value().name()));
    return Stream.of(period(content), figures, groups).flatMap(kept -> kept).toList();
  }

  /** Of a file that is of another period than the report, and does not end with it. */
  private Stream<RollForwardResult.Kept> period(FiguresSource content) {
    return content
        .period()
        .filter(own -> periods.following(own).isEmpty())
        .map(
            own ->
                new RollForwardResult.Kept(
                    file, FiguresFormat.PERIOD.name(), PeriodWording.name(own)))
        .stream();
  }

  private Stream<RollForwardResult.Kept> ofFigure(Named<Optional<FigureSource>> figure) {
    String table = FiguresFormat.FIGURES.name();
    return figure.value().stream()
        .flatMap(
            said ->
                Stream.concat(
                    said.name().stream()
                        .flatMap(
                            name ->
                                questioned(path(table, figure, FiguresFormat.NAME.name()), name)),
                    said.source().stream()
                        .flatMap(
                            source ->
                                questioned(
                                    path(table, figure, FiguresFormat.SOURCE.name()), source))));
  }

  private static String path(String table, Named<?> row, String key) {
    return table + "." + row.name() + "." + key;
  }

  private Stream<RollForwardResult.Kept> questioned(String key, String words) {
    return in(key, words, periods::callsInQuestion);
  }

  private Stream<RollForwardResult.Kept> in(
      String key, String words, Predicate<PeriodMention> meant) {
    return PeriodMention.in(words).stream()
        .filter(meant)
        .map(name -> new RollForwardResult.Kept(file, key, name.words()));
  }
}
