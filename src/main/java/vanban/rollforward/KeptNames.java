package vanban.rollforward;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * Finds names of periods that stay as they are in lines where no mark can stand, so that the author
 * may look at them.
 *
 * @param file where the lines are in the new report
 */
record KeptNames(Path file, PeriodChange periods) {
  private static final Set<String> OF_FIGURES = Set.of("name", "source");
  private static final Set<String> OF_GROUPS = Set.of("name");

  /** In a report, whose title and terms have the next period for the old one. */
  List<RollForwardResult.Kept> ofReport(YamlMapping report) {
    return Stream.concat(
            in("", report, "title"::equals, periods::wasAhead),
            report.mapping("terms").stream()
                .flatMap(terms -> in("terms.", terms, term -> true, periods::wasAhead)))
        .toList();
  }

  /** In the names of figures and of their groups, and in their sources. */
  List<RollForwardResult.Kept> ofFigures(YamlMapping content) {
    return Stream.concat(below("figures", OF_FIGURES, content), below("groups", OF_GROUPS, content))
        .toList();
  }

  private Stream<RollForwardResult.Kept> below(String key, Set<String> lines, YamlMapping content) {
    return content.mapping(key).map(YamlMapping::entries).stream()
        .flatMap(List::stream)
        .filter(entry -> entry.value() instanceof YamlMapping)
        .flatMap(
            entry ->
                in(
                    key + "." + entry.name() + ".",
                    (YamlMapping) entry.value(),
                    lines::contains,
                    periods::callsInQuestion));
  }

  private Stream<RollForwardResult.Kept> in(
      String before, YamlMapping content, Predicate<String> lines, Predicate<PeriodMention> meant) {
    return content.entries().stream()
        .filter(entry -> lines.test(entry.name()))
        .filter(entry -> entry.value() instanceof YamlText)
        .flatMap(
            entry ->
                PeriodMention.in(((YamlText) entry.value()).text().value()).stream()
                    .filter(meant)
                    .map(
                        name ->
                            new RollForwardResult.Kept(file, before + entry.name(), name.words())));
  }
}
