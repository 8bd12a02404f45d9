package vanban.rollforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanban.source.Edits;
import vanban.vietnamese.Period;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** What changes in the report's own file: it is a draft again, without number and date. */
final class ReportEdits {
  private static final String DRAFT = "draft";
  private static final String NUMBER = "number";
  private static final String DATE = "date";
  private static final String TITLE = "title";
  private static final String TERMS = "terms";
  private static final Set<String> OWN = Set.of(DRAFT, NUMBER, DATE, TITLE, TERMS);

  private final YamlMapping report;
  private final WordEdits words;
  private final Edits edits;
  private final EntryEdits entries;

  /** Who edits a report, and leaves its words to {@code words}. */
  ReportEdits(YamlMapping report, WordEdits words) {
    this.report = report;
    this.words = words;
    this.edits = words.edits();
    this.entries = new EntryEdits(report.place().file(), edits);
  }

  /** Makes all edits; says which words were put for which. */
  List<RollForwardResult.Change> make(Period next) {
    draft();
    number();
    date(next);
    report.entries().stream()
        .filter(entry -> !OWN.contains(entry.name()))
        .forEach(entry -> words.mark(new YamlMapping(report.place(), List.of(entry))));
    return renamed();
  }

  private void draft() {
    if (report.has(DRAFT)) {
      report
          .text(DRAFT)
          .filter(text -> text.trimmed().equals("false"))
          .ifPresent(text -> edits.replace(text.place(), "true"));
    } else {
      report.entry(NUMBER).ifPresent(number -> entries.addAfter(report, number, DRAFT + ": true"));
    }
  }

  private void number() {
    report
        .mapping(NUMBER)
        .ifPresent(
            number -> number.entry("value").ifPresent(value -> entries.remove(number, value)));
  }

  private void date(Period next) {
    report
        .text(DATE)
        .ifPresent(
            date ->
                next.year()
                    .ifPresentOrElse(
                        year -> edits.replace(date.place(), Integer.toString(year)),
                        () -> entries.remove(report, report.entry(DATE).orElseThrow())));
  }

  private List<RollForwardResult.Change> renamed() {
    List<RollForwardResult.Change> changes = new ArrayList<>();
    report.text(TITLE).ifPresent(title -> changes.addAll(words.rename(TITLE, title)));
    report.mapping(TERMS).map(YamlMapping::entries).stream()
        .flatMap(List::stream)
        .filter(term -> term.value() instanceof YamlText)
        .forEach(
            term ->
                changes.addAll(words.rename(TERMS + "." + term.name(), (YamlText) term.value())));
    return changes;
  }
}
