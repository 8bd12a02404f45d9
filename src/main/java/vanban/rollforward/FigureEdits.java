package vanban.rollforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.schema.Scalars;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What changes in a file of figures: its period, what it is compared to, and its numbers. */
final class FigureEdits {
  private static final String PERIOD = "period";
  private static final String PRIOR = "prior";
  private static final String ACTUAL = "actual";
  private static final String PLAN = "plan";
  private static final String UNITS = "from";
  private static final List<String> FORMULAS = List.of("sum", "difference", "ratio");

  private final YamlMapping file;
  private final Optional<YamlText> last;
  private final PeriodChange periods;
  private final Edits edits;
  private final EntryEdits entries;
  private int unfilled;

  /**
   * Who edits a file.
   *
   * @param last where it names the file of the period before its own, if it does
   */
  FigureEdits(YamlMapping file, Optional<YamlText> last, PeriodChange periods, Edits edits) {
    SourceFile text = file.place().file();
    this.file = file;
    this.last = last;
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
    compareWith(PathMapping.scalar(old));
    file.mapping("figures").map(YamlMapping::entries).stream()
        .flatMap(List::stream)
        .map(YamlMapping.Entry::value)
        .filter(YamlMapping.class::isInstance)
        .forEach(figure -> edit((YamlMapping) figure));
    return unfilled;
  }

  private void rename(YamlText period) {
    String next =
        PeriodMention.in(period.trimmed()).stream()
            .filter(name -> name.words().equals(period.trimmed()))
            .filter(periods::outdates)
            .findFirst()
            .map(periods::renamed)
            .orElse(PeriodWording.name(periods.next()));
    Place typed = period.text().trim().place();
    edits.replace(typed, next);
  }

  /** Whether the new file names the old one as the one to compare with. */
  boolean isCompared() {
    return last.isPresent() || !file.has(PRIOR);
  }

  private void compareWith(String old) {
    String entry = PRIOR + ": " + old;
    if (last.isPresent()) {
      edits.replace(last.get().place(), old);
    } else if (!file.has(PRIOR)) {
      file.entry(PERIOD)
          .ifPresentOrElse(
              period -> entries.addAfter(file, period, entry),
              () -> entries.addBefore(file, file.entries().get(0), entry));
    }
  }

  private void edit(YamlMapping figure) {
    List<YamlText> numbers = new ArrayList<>(figure.text(ACTUAL).stream().toList());
    if (isKnown(figure)) {
      figure.entry(PRIOR).ifPresent(prior -> numbers.addAll(outdated(figure, prior)));
    }
    figure.get(PLAN).stream()
        .flatMap(FigureEdits::texts)
        .filter(plan -> periods.changesYear() || Scalars.isBlank(plan))
        .forEach(numbers::add);
    numbers.stream().filter(number -> !Scalars.isBlank(number)).forEach(entries::empty);
    unfilled += numbers.size();
  }

  /** Whether the old file has what was done: stated, computed, or as the total over units. */
  private boolean isKnown(YamlMapping figure) {
    return figure.has(ACTUAL) || FORMULAS.stream().anyMatch(figure::has) || file.has(UNITS);
  }

  /**
   * Takes away the number that the old file has from now on; the others are of another period, too,
   * and no file has them.
   */
  private List<YamlText> outdated(YamlMapping figure, YamlMapping.Entry prior) {
    boolean named = file.mapping(PRIOR).isPresent();
    if (!(prior.value() instanceof YamlMapping priors)) {
      if (!named) {
        entries.remove(figure, prior);
      }
      return named ? texts(prior.value()).toList() : List.of();
    }
    Optional<YamlMapping.Entry> known =
        file.mapping(PRIOR).map(YamlMapping::entries).stream()
            .flatMap(List::stream)
            .filter(entry -> last.filter(entry.value()::equals).isPresent())
            .flatMap(entry -> priors.entry(entry.name()).stream())
            .findFirst();
    boolean only = known.isPresent() && priors.entries().size() == 1;
    known.ifPresent(entry -> entries.remove(only ? figure : priors, only ? prior : entry));
    return priors.entries().stream()
        .filter(entry -> known.filter(entry::equals).isEmpty())
        .flatMap(entry -> texts(entry.value()))
        .toList();
  }

  private static Stream<YamlText> texts(YamlValue value) {
    return value instanceof YamlMapping named
        ? named.entries().stream().flatMap(entry -> texts(entry.value()))
        : Stream.of(value).filter(YamlText.class::isInstance).map(YamlText.class::cast);
  }
}
