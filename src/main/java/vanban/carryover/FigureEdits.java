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
   * @return how many numbers are to be filled in
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
    Optional<YamlValue> prior = file.get(PRIOR);
    String entry = PRIOR + ": " + old;
    if (prior.filter(YamlText.class::isInstance).isPresent()) {
      edits.replace(prior.get().place(), old);
    } else if (prior.isPresent()) {
      texts(prior.get()).forEach(entries::empty); // several: which is which, the author knows
    } else {
      file.entry(PERIOD)
          .ifPresentOrElse(
              period -> entries.addAfter(file, period, entry),
              () -> entries.addBefore(file, file.entries().get(0), entry));
    }
  }

  /**
   * A figure that the old file has a number of is compared to that one from now on; where it is
   * compared to several, those are to be filled in.
   */
  private void edit(YamlMapping figure) {
    boolean known = figure.has(ACTUAL) || FORMULAS.stream().anyMatch(figure::has);
    Optional<YamlMapping> priors = figure.mapping(PRIOR);
    if (known && priors.isEmpty()) {
      figure.entry(PRIOR).ifPresent(prior -> entries.remove(figure, prior));
    }
    Stream<YamlText> plans = figure.get(PLAN).stream().flatMap(FigureEdits::texts);
    Stream<YamlText> changing =
        Stream.concat(figure.text(ACTUAL).stream(), priors.stream().flatMap(FigureEdits::texts));
    if (periods.changesYear()) {
      empty(Stream.concat(changing, plans));
    } else {
      empty(changing);
      unfilled += (int) plans.filter(ShapeChecker::isBlank).count();
    }
  }

  private void empty(Stream<YamlText> numbers) {
    numbers.forEach(
        number -> {
          unfilled++;
          if (!ShapeChecker.isBlank(number)) {
            entries.empty(number);
          }
        });
  }

  /** One text, or several that have names. */
  private static Stream<YamlText> texts(YamlValue value) {
    return value instanceof YamlMapping named
        ? named.entries().stream().flatMap(one -> texts(one.value()))
        : Stream.of(value).filter(YamlText.class::isInstance).map(YamlText.class::cast);
  }
}
