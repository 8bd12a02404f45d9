package vanban.rollforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.figure.read.FigureSource;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.schema.Named;
import vanban.schema.OneOrNamed;
import vanban.schema.Stated;
import vanban.source.Edits;
import vanban.source.LocatedText;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** What changes in a file of figures: its period, what it is compared to, and its numbers. */
final class FigureEdits {
  private final FiguresSource file;
  private final Optional<YamlText> last;
  private final PeriodChange periods;
  private final Edits edits;
  private final EntryEdits entries;
  private int unfilled;

  /**
   * Who edits a file.
   *
   * @param content the same as typed
   * @param last where it names the file of the period before its own, if it does
   */
  FigureEdits(
      FiguresSource file,
      YamlMapping content,
      Optional<YamlText> last,
      PeriodChange periods,
      Edits edits) {
    this.file = file;
    this.last = last;
    this.periods = periods;
    this.edits = edits;
    this.entries = new EntryEdits(content, edits);
  }

  /**
   * Makes all edits.
   *
   * @param old the file as the new one names it
   * @return how many numbers are to be filled in
   */
  int make(String old) {
    file.about().period().value().ifPresent(this::rename);
    compareWith(PathMapping.scalar(old));
    file.figures().stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream())
        .forEach(this::edit);
    return unfilled;
  }

  private void rename(LocatedText period) {
    String next =
        PeriodMention.in(period.value()).stream()
            .filter(name -> name.words().equals(period.value()))
            .filter(periods::outdates)
            .findFirst()
            .map(periods::renamed)
            .orElse(PeriodWording.name(periods.next()));
    edits.replace(period.place(), next);
  }

  /** Whether the new file names the old one as the one to compare with. */
  boolean isCompared() {
    return last.isPresent() || file.about().prior().isEmpty();
  }

  private void compareWith(String old) {
    if (last.isPresent()) {
      edits.replace(last.get().place(), old);
    } else if (isCompared()) {
      String entry = FiguresFormat.PRIOR.name() + ": " + old;
      file.about()
          .period()
          .key()
          .ifPresentOrElse(
              period -> entries.addAfter(period, entry), () -> entries.addFirst(entry));
    }
  }

  private void edit(FigureSource figure) {
    FigureSource.Numbers numbers = figure.numbers();
    List<Named<NumberSource>> open = new ArrayList<>();
    numbers.actual().named().ifPresent(open::add);
    if (isKnown(figure)) {
      open.addAll(outdated(numbers.prior()));
    }
    under(numbers.plan())
        .filter(plan -> periods.changesYear() || plan.value().isBlank())
        .forEach(open::add);
    open.stream()
        .filter(number -> !number.value().isBlank())
        .map(Named::key)
        .forEach(entries::empty);
    unfilled += open.size();
  }

  /** Whether the old file has what was done: stated, computed, or as the total over units. */
  private boolean isKnown(FigureSource figure) {
    return figure.numbers().actual().isTyped()
        || figure.relations().formula().isPresent()
        || file.units().from().isTyped();
  }

  /**
   * Takes away the number that the old file has from now on; the others are of another period, too,
   * and no file has them.
   */
  private List<Named<NumberSource>> outdated(Stated<OneOrNamed<NumberSource>> prior) {
    List<Named<NumberSource>> all = under(prior).toList();
    Predicate<Named<NumberSource>> known =
        prior.value().filter(numbers -> numbers.named().isEmpty()).isPresent()
            ? number -> file.namedPriors().isEmpty()
            : number -> lastName().filter(number.name()::equals).isPresent();
    all.stream()
        .filter(known)
        .map(number -> all.size() == 1 ? prior.key().orElseThrow() : number.key())
        .forEach(entries::remove);
    return all.stream().filter(known.negate()).toList();
  }

  /** The name by which the file calls that of the period before its own, if it has one. */
  private Optional<String> lastName() {
    return file.namedPriors().stream()
        .filter(prior -> last.filter(prior.value()::equals).isPresent())
        .map(Named::name)
        .findFirst();
  }

  /** Numbers, each with the key it stands under. */
  private static Stream<Named<NumberSource>> under(Stated<OneOrNamed<NumberSource>> numbers) {
    return numbers.named().stream().flatMap(typed -> typed.value().under(typed.key()).stream());
  }
}
