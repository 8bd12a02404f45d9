package vanban.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Messages;
import vanban.figure.Expression;
import vanban.figure.Formula;
import vanban.figure.ReportingUnit;
import vanban.source.Place;

/** A usage as a terminal shows it. */
final class UsageTable {
  private static final int LONGEST_WORDS = 32;
  private static final int LONGEST_SENTENCE = 160;
  private static final String INDENT = "  ";
  private static final String ELLIPSIS = "…";
  private static final List<String> HEADINGS = List.of("key", "name", "value", "formula", "places");

  private final Messages messages;
  private final FigureUsage usage;
  private final boolean units;

  UsageTable(Messages messages, FigureUsage usage, boolean units) {
    this.messages = messages;
    this.usage = usage;
    this.units = units;
  }

  /** All of it. */
  String print() {
    List<List<String>> figures = new ArrayList<>();
    figures.add(HEADINGS.stream().map(this::say).toList());
    usage.rows().forEach(row -> figures.addAll(lines(row)));
    return AlignedColumns.print(figures)
        + listed("units", usage.units().stream().map(UsageTable::unit).toList())
        + listed("periods", usage.rows().stream().flatMap(UsageTable::periods).toList())
        + listed("unfilled", usage.rows().stream().flatMap(UsageTable::unfilled).toList())
        + section("unused", usage.unused().stream().map(UsageTable::unused).toList())
        + section("typed", usage.typed().stream().map(UsageTable::typed).toList())
        + usage.changes().map(this::turned).orElse("");
  }

  /** A section that is there only where it has something to list. */
  private String listed(String heading, List<List<String>> rows) {
    return rows.isEmpty() ? "" : section(heading, rows);
  }

  private static List<String> unit(ReportingUnit unit) {
    return List.of(INDENT + unit.name(), unit.file().orElse(ELLIPSIS));
  }

  /** What goes another way than in the last report, and below it the sentences to read again. */
  private String turned(DirectionChanges changes) {
    String heading = "\n" + messages.say("cli.figures.turned", changes.since());
    if (changes.changes().isEmpty()) {
      return heading + ": " + say(changes.readable() ? "none" : "unreadable") + "\n";
    }
    StringBuilder out = new StringBuilder(heading + "\n");
    for (DirectionChange change : changes.changes()) {
      out.append(INDENT + change.of().written() + ": ");
      out.append(messages.say("cli.figures.turn", change.before(), change.now())).append('\n');
      change.sentences().forEach(sentence -> out.append(line(sentence)).append('\n'));
    }
    return out.toString();
  }

  private static String line(DirectionChange.Sentence sentence) {
    return INDENT + INDENT + sentence.place() + "  " + cut(sentence.words(), LONGEST_SENTENCE);
  }

  /** Each period that a figure is added up over: its number, and in which file. */
  private static Stream<List<String>> periods(FigureUsage.Row row) {
    return row.periods().stream()
        .map(
            one ->
                List.of(
                    INDENT + row.key(),
                    one.period(),
                    cut(Optional.of(one.value())),
                    one.file().orElse(ELLIPSIS)));
  }

  private String say(String word) {
    return messages.say("cli.figures." + word);
  }

  private String section(String heading, List<List<String>> rows) {
    return rows.isEmpty()
        ? "\n" + say(heading) + ": " + say("none") + "\n"
        : "\n" + say(heading) + "\n" + AlignedColumns.print(rows);
  }

  /**
   * A figure with the place that declares it, below it what each unit has where that is asked for,
   * and each form in use with its places.
   */
  private List<List<String>> lines(FigureUsage.Row row) {
    List<String> figure =
        List.of(
            row.key(),
            cut(row.figure().name()),
            cut(row.value()),
            cut(formula(row)),
            row.figure().key().place().toString());
    return Stream.of(
            Stream.of(figure),
            row.ofUnits().stream().filter(unit -> units).map(UsageTable::line),
            row.forms().stream().map(form -> line(row, form)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> line(FigureUsage.UnitNumber number) {
    return List.of(
        INDENT + "@" + number.unit().id(),
        cut(Optional.of(number.unit().name())),
        cut(number.value()),
        "",
        number.place().map(Place::toString).orElse(""));
  }

  private Optional<String> formula(FigureUsage.Row row) {
    Optional<String> total =
        Optional.of(row.units())
            .filter(units -> !units.isEmpty())
            .map(units -> messages.say("cli.figures.total", Integer.toString(units.size())));
    return row.figure().formula().map(Formula::written).or(() -> total);
  }

  private static List<String> line(FigureUsage.Row row, FigureUsage.FormUse form) {
    return List.of(
        INDENT + "." + form.form(),
        cut(comparedWith(row, form)),
        cut(Optional.of(form.printed())),
        "",
        places(form.places()));
  }

  /** What readers know the plan, or the time before, by that a form speaks of. */
  private static Optional<String> comparedWith(FigureUsage.Row row, FigureUsage.FormUse form) {
    Expression used = Expression.of(row.key(), form.form());
    return used.form()
        .filter(known -> known.comparedWith().isPresent())
        .flatMap(known -> row.figure().nameOf(used.comparedWith(known)));
  }

  /** Each number of a figure that is still to be filled in: {@code revenue.plan}, and where. */
  private static Stream<List<String>> unfilled(FigureUsage.Row row) {
    return row.figure().unfilled().entrySet().stream()
        .map(
            gap ->
                List.of(INDENT + row.key() + "." + gap.getKey().name(), gap.getValue().toString()));
  }

  private static List<String> unused(FigureUsage.Row row) {
    return List.of(INDENT + row.key(), cut(row.value()), row.figure().key().place().toString());
  }

  private static List<String> typed(FigureUses.Typed typed) {
    String meant =
        String.join(", ", typed.figures().stream().map(key -> "${" + key + "}").toList());
    return List.of(INDENT + typed.number(), meant, typed.place().toString());
  }

  /** The file is named where it is another than before: {@code a.yaml:3:5, 4:1, b.yaml:2:2}. */
  private static String places(List<Place> places) {
    StringBuilder out = new StringBuilder();
    String file = "";
    for (Place place : places) {
      out.append(out.isEmpty() ? "" : ", ");
      out.append(
          place.file().path().equals(file)
              ? place.line() + ":" + place.column()
              : place.toString());
      file = place.file().path();
    }
    return out.toString();
  }

  private static String cut(Optional<String> words) {
    return cut(words.orElse(""), LONGEST_WORDS);
  }

  private static String cut(String words, int most) {
    String all = words.replace('\u00A0', ' ');
    int length = all.codePointCount(0, all.length());
    return length <= most
        ? all
        : all.substring(0, all.offsetByCodePoints(0, most - 1)).strip() + ELLIPSIS;
  }
}
