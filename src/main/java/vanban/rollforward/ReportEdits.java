package vanban.rollforward;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.report.ReportFormat;
import vanban.report.ReportSource;
import vanban.schema.Scalars.TruthOrCount;
import vanban.schema.Schema;
import vanban.schema.SchemaWords;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Period;
import vanban.yaml.YamlMapping;

/** What changes in the report's own file: it is a draft again, without number and date. */
final class ReportEdits {
  private static final String YES = "true";

  private final ReportSource report;
  private final Schema<ReportSource> schema;
  private final YamlMapping content;
  private final WordEdits words;
  private final EntryEdits entries;

  /**
   * Who edits a report, and leaves its words to {@code words}.
   *
   * @param schema what may stand in it
   * @param content the same as typed
   */
  ReportEdits(
      ReportSource report, Schema<ReportSource> schema, YamlMapping content, WordEdits words) {
    this.report = report;
    this.schema = schema;
    this.content = content;
    this.words = words;
    this.entries = new EntryEdits(content, words.edits());
  }

  /**
   * Makes all edits; says which words were put for which.
   *
   * @param last the old report as the new one names it
   */
  List<RollForwardResult.Change> make(Period next, String last) {
    follow(PathMapping.scalar(last));
    draft();
    number();
    date(next);
    once();
    return reword();
  }

  private ReportSource.Masthead masthead() {
    return report.head().masthead();
  }

  private void follow(String last) {
    Optional<LocatedText> typed = key(ReportFormat.FOLLOWS.name());
    typed.ifPresentOrElse(
        follows -> entries.put(follows, last),
        () ->
            key(ReportFormat.LAYOUT.name())
                .ifPresent(
                    layout -> entries.addAfter(layout, ReportFormat.FOLLOWS.name() + ": " + last)));
  }

  private Optional<LocatedText> key(String name) {
    return content.entries().stream()
        .map(YamlMapping.Entry::key)
        .filter(key -> key.value().equals(name))
        .findFirst();
  }

  private void draft() {
    Stated<TruthOrCount> draft = masthead().draft();
    if (draft.isTyped()) {
      draft
          .named()
          .filter(said -> !said.value().truth())
          .ifPresent(said -> entries.replace(said.key(), YES));
    } else {
      String entry = ReportFormat.DRAFT.name() + ": " + YES;
      masthead().number().key().ifPresent(number -> entries.addAfter(number, entry));
    }
  }

  private void number() {
    masthead().number().value().flatMap(number -> number.value().key()).ifPresent(entries::remove);
  }

  private void date(Period next) {
    masthead()
        .date()
        .key()
        .ifPresent(
            date ->
                next.year()
                    .ifPresentOrElse(
                        year -> entries.replace(date, Integer.toString(year)),
                        () -> entries.remove(date)));
  }

  private void once() {
    report.once().forEach(name -> key(name).ifPresent(entries::remove));
  }

  /** Whether a place is in what does not go along, because it is of the old report alone. */
  static boolean isLeft(ReportSource report, YamlMapping content, Place place) {
    return content.entries().stream()
        .filter(entry -> entry.key().place().start() <= place.start())
        .max(Comparator.comparingInt(entry -> entry.key().place().start()))
        .filter(entry -> report.once().contains(entry.name()))
        .isPresent();
  }

  private List<RollForwardResult.Change> reword() {
    List<PeriodLine> lines = PeriodLine.of(report);
    Set<Place> renamed =
        lines.stream().map(line -> line.text().place()).collect(Collectors.toUnmodifiableSet());
    SchemaWords.in(schema, content)
        .filter(text -> !isLeft(report, content, text.place()))
        .filter(text -> !renamed.contains(text.place()))
        .forEach(words::mark);
    return lines.stream().flatMap(line -> words.rename(line).stream()).toList();
  }
}
