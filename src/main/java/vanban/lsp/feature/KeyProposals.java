package vanban.lsp.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.engine.Compilation;
import vanban.report.Report;
import vanban.schema.ChoiceSchema;
import vanban.schema.DerivedSchema;
import vanban.schema.Key;
import vanban.schema.ListSchema;
import vanban.schema.Scalar;
import vanban.schema.Schema;
import vanban.schema.outline.SchemaPath;
import vanban.source.Edit;

/** The keys that may stand at a place of a YAML file, and the words that may stand under them. */
final class KeyProposals {
  /** Keys under which figures stand by their keys. */
  private static final Set<String> FIGURES =
      Set.of(
          "sum", "difference", "ratio", "parts", "of", "rank_of", "cumulative", "rows", "values");

  private static final Set<String> FILES =
      Set.of("include", "figures", "prior", "picture", "image", "file");

  private final Compilation report;
  private final YamlSpot spot;
  private final Office office;

  KeyProposals(Compilation report, YamlSpot spot, Office office) {
    this.report = report;
    this.spot = spot;
    this.office = office;
  }

  List<Proposal> all() {
    Optional<Schema<?>> schema = FileSchema.of(report, spot.typed().file().path());
    return switch (spot.kind()) {
      case KEY -> schema.stream().flatMap(this::keys).toList();
      case VALUE -> schema.stream().flatMap(this::values).toList();
      case TEXT -> List.of();
    };
  }

  private Stream<Proposal> keys(Schema<?> schema) {
    return SchemaPath.keysBelow(schema, spot.path()).stream()
        .filter(key -> key.name().startsWith(spot.typed().text()))
        .map(
            key ->
                new Proposal(
                    Proposal.Kind.KEY,
                    key.name(),
                    key.term(),
                    new Edit(spot.typed(), key.name() + ": ")))
        .distinct();
  }

  private Stream<Proposal> values(Schema<?> schema) {
    Stream<Proposal> words =
        SchemaPath.keyAt(schema, spot.path()).stream()
            .map(Key::schema)
            .flatMap(KeyProposals::choices)
            .distinct()
            .map(word -> proposal(Proposal.Kind.CHOICE, word, ""));
    return Stream.concat(words, named(spot.path().get(spot.path().size() - 1)));
  }

  /** What stands in no schema: layouts, genres, figures, files. */
  private Stream<Proposal> named(String key) {
    if (key.equals("layout")) {
      return office.layouts().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(one -> proposal(Proposal.Kind.CHOICE, one.getKey(), one.getValue()));
    }
    if (key.equals("genre")) {
      return report.read().report().map(Report::layout).map(office::genres).stream()
          .flatMap(List::stream)
          .map(name -> proposal(Proposal.Kind.CHOICE, name, ""));
    }
    if (FILES.contains(key)) {
      return office.files(spot.typed().file().path()).stream()
          .map(name -> proposal(Proposal.Kind.FILE, name, ""));
    }
    return FIGURES.contains(key)
        ? new FigureProposals(report, spot.typed()).keys()
        : Stream.empty();
  }

  private Proposal proposal(Proposal.Kind kind, String word, String detail) {
    return new Proposal(kind, word, detail, new Edit(spot.typed(), word));
  }

  private static Stream<String> choices(Schema<?> schema) {
    if (schema instanceof Scalar<?> scalar) {
      return scalar.json().get("enum") instanceof List<?> words
          ? words.stream().map(Object::toString)
          : booleans(scalar);
    }
    if (schema instanceof ListSchema<?> list) {
      return choices(list.item());
    }
    if (schema instanceof ChoiceSchema<?> choice) {
      return choice.options().stream().flatMap(option -> choices(option.schema()));
    }
    return schema instanceof DerivedSchema<?, ?> derived ? choices(derived.base()) : Stream.empty();
  }

  private static Stream<String> booleans(Scalar<?> scalar) {
    return "boolean".equals(scalar.json().get("type"))
        ? Stream.of("true", "false")
        : Stream.empty();
  }
}
