package vanban.carryover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.period.Mention;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What changes in a file of figures: its period, what it is compared to, and its numbers. */
final class FigureEdits {
  private static final String PERIOD = "period";
  private static final String PRIOR = "prior";
  private static final String ACTUAL = "actual";
  private static final String PLAN = "plan";
  private static final List<String> FORMULAS = List.of("sum", "difference", "ratio");

  private final YamlMapping file;
  private final Succession periods;
  private final Edits edits;
  private final EntryEdits entries;
  private int unfilled;

  /** Who edits a file. */
  FigureEdits(YamlMapping file, Succession periods, Edits edits) {
    SourceFile text = file.place().file();
    this.file = file;
    this.periods = periods;
    this.edits = edits;
    this.entries = new EntryEdits(text, edits);
  }

  /**
   * Makes all edits.
   *
   * @param old the file as the new one names it
   * @return how many figures are to be filled in
   */
  int make(String old) {
    file.text(PERIOD).ifPresent(this::rename);
    compareWith(Relocation.scalar(old));
    file.mapping("figures").map(YamlMapping::entries).stream()
        .flatMap(List::stream)
        .map(YamlMapping.Entry::value)
        .filter(YamlMapping.class::isInstance)
        .forEach(figure -> edit((YamlMapping) figure));
    return unfilled;
  }

  private void rename(YamlText period) {
    String next =
        Mention.in(period.trimmed()).stream()
            .filter(name -> name.words().equals(period.trimmed()))
            .filter(periods::outdates)
            .findFirst()
            .map(periods::renamed)
            .orElse(periods.next().name());
    Place typed = period.text().trim().place();
    edits.replace(typed, next);
  }

  private void compareWith(String old) {
    Optional<YamlText> prior = file.text(PRIOR);
    String entry = PRIOR + ": " + old;
    if (prior.isPresent()) {
      edits.replace(prior.get().place(), old);
    } else {
      file.entry(PERIOD)
          .ifPresentOrElse(
              period -> entries.addAfter(file, period, entry),
              () -> entries.addBefore(file, file.entries().get(0), entry));
    }
  }

  /** A figure that the old file has a number of is compared to that one from now on. */
  private void edit(YamlMapping figure) {
    boolean known = figure.has(ACTUAL) || FORMULAS.stream().anyMatch(figure::has);
    if (known) {
      figure.entry(PRIOR).ifPresent(prior -> entries.remove(figure, prior));
    }
    List<YamlText> numbers = Stream.concat(figure.text(ACTUAL).stream(), plans(figure)).toList();
    numbers.stream().filter(number -> !ShapeChecker.isBlank(number)).forEach(entries::empty);
    unfilled += numbers.isEmpty() ? blanks(figure) : 1;
  }

  /** The plans that are of the old year. */
  private Stream<YamlText> plans(YamlMapping figure) {
    return periods.changesYear()
        ? figure.get(PLAN).stream().flatMap(FigureEdits::texts)
        : Stream.of();
  }

  private static Stream<YamlText> texts(YamlValue plan) {
    return plan instanceof YamlMapping plans
        ? plans.entries().stream().flatMap(named -> texts(named.value()))
        : Stream.of(plan).filter(YamlText.class::isInstance).map(YamlText.class::cast);
  }

  /** Whether a plan that stays was never filled in. */
  private static int blanks(YamlMapping figure) {
    boolean blank =
        figure.get(PLAN).stream().flatMap(FigureEdits::texts).anyMatch(ShapeChecker::isBlank);
    return blank ? 1 : 0;
  }
}
