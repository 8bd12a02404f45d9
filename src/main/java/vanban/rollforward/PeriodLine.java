package vanban.rollforward;

import java.util.List;
import java.util.stream.Stream;
import vanban.report.ReportFormat;
import vanban.report.ReportSource;
import vanban.yaml.YamlText;

/**
 * A line of a report that gets the next period for the old one: its title, or one of its terms.
 *
 * @param key where it stands: {@code title}, {@code terms.period}
 * @param text what it says
 */
record PeriodLine(String key, YamlText text) {

  /** Those of a report: its title, then its terms in their order. */
  static List<PeriodLine> of(ReportSource report) {
    Stream<PeriodLine> title =
        report.head().subject().title().stream()
            .map(text -> new PeriodLine(ReportFormat.TITLE.name(), text));
    Stream<PeriodLine> terms =
        report.body().terms().stream()
            .flatMap(
                term ->
                    term.value().stream()
                        .map(
                            text ->
                                new PeriodLine(
                                    ReportFormat.TERMS.name() + "." + term.name(), text)));
    return Stream.concat(title, terms).toList();
  }
}
