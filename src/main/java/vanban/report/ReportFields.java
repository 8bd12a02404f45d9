package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.genre.CheckedReport;
import vanban.genre.RulePath;
import vanban.report.scope.LineReader;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The fields of a report as its author wrote them, for rules to look at.
 *
 * @param typed the report
 * @param report the whole file, in which rules may speak of any key
 * @param lines what its texts say
 */
record ReportFields(ReportSource typed, YamlMapping report, LineReader lines)
    implements CheckedReport {
  @Override
  public Optional<LocatedText> genre() {
    return text(typed.head().subject().genre());
  }

  @Override
  public Optional<LocatedText> symbol() {
    return text(
        typed.head().masthead().number().value().flatMap(ReportSource.DocumentNumber::symbol));
  }

  @Override
  public Optional<LocatedText> title() {
    return text(typed.head().subject().title());
  }

  @Override
  public Optional<Diagnostic> lacksTitle() {
    Place first =
        report.entries().stream()
            .findFirst()
            .map(entry -> entry.key().place())
            .orElse(report.place());
    return Optional.of(
            Diagnostic.error(
                Code.MISSING_KEY, first, ReportFormat.TITLE.name(), ReportFormat.TITLE.term()))
        .filter(any -> report.complete() && !report.has(ReportFormat.TITLE.name()));
  }

  private Optional<LocatedText> text(Optional<YamlText> line) {
    return line.map(lines::located).filter(text -> !text.value().isEmpty());
  }

  @Override
  public List<CheckedReport.Field> at(RulePath path) {
    Stream<Field> fields = Stream.of(new Field(report.place(), report, lines));
    for (String step : path.steps()) {
      fields = fields.flatMap(field -> field.step(step));
    }
    return fields.filter(Field::says).<CheckedReport.Field>map(field -> field).toList();
  }

  @Override
  public Place place() {
    return typed
        .head()
        .subject()
        .genre()
        .map(YamlText::place)
        .or(() -> report.entries().stream().findFirst().map(entry -> entry.key().place()))
        .orElse(report.place());
  }

  /** A value, under the key over it. */
  private record Field(Place key, YamlValue value, LineReader lines)
      implements CheckedReport.Field {

    /** {@code draft: false} says the same as nothing. */
    private boolean says() {
      return !(value instanceof YamlText text) || !text.trimmed().equals("false");
    }

    private Stream<Field> step(String step) {
      return switch (step) {
        case RulePath.FIRST -> items().stream().limit(1);
        case RulePath.LAST -> items().stream().skip(Math.max(0, items().size() - 1));
        default -> items().stream().flatMap(field -> field.below(step));
      };
    }

    private List<Field> items() {
      return value instanceof YamlList list
          ? list.items().stream().map(item -> new Field(key, item, lines)).toList()
          : List.of(this);
    }

    private Stream<Field> below(String name) {
      return value instanceof YamlMapping mapping
          ? mapping.entry(name).stream()
              .map(entry -> new Field(entry.key().place(), entry.value(), lines))
          : Stream.empty();
    }

    @Override
    public int count() {
      return items().size();
    }

    @Override
    public List<LocatedText> texts() {
      return items().stream()
          .map(Field::value)
          .filter(YamlText.class::isInstance)
          .map(text -> lines.located((YamlText) text))
          .toList();
    }
  }
}
