package vanban.rollforward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.read.FigureSource;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.OneOrNamed;
import vanban.schema.Stated;
import vanban.source.Edits;
import vanban.source.LocatedText;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;
import vanban.yaml.YamlMapping;

/** What changes in a file of figures: its period, what it is compared to, and its numbers. */
final class FigureEdits {
  private final FiguresSource file;
  private final Map<Scenario, NextPrior> priors;
  private final PeriodChange periods;
  private final Edits edits;
  private final EntryEdits entries;
  private int unfilled;

  /**
   * Who edits a file.
   *
   * @param content the same as typed
   * @param priors what its numbers are compared with next
   */
  FigureEdits(
      FiguresSource file,
      YamlMapping content,
      List<NextPrior> priors,
      PeriodChange periods,
      Edits edits) {
    this.file = file;
    this.priors =
        priors.stream()
            .collect(
                Collectors.toMap(
                    NextPrior::scenario, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.periods = periods;
    this.edits = edits;
    this.entries = new EntryEdits(content, edits);
  }

  /**
   * Makes all edits.
   *
   * @param named how the new file names another one
   * @return how many numbers, and files of numbers, are to be filled in
   */
  int make(Function<Path, String> named) {
    file.about().period().value().ifPresent(this::rename);
    compare(named);
    file.figures().stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream().map(said -> new Named<>(figure.key(), said)))
        .forEach(this::edit);
    return unfilled;
  }

  /** As it is written, where it is the old one's; a file of a part of it keeps its kind. */
  private void rename(LocatedText period) {
    PeriodMention.in(period.value()).stream()
        .filter(name -> name.words().equals(period.value()))
        .filter(periods::outdates)
        .findFirst()
        .map(periods::renamed)
        .or(() -> file.period().flatMap(periods::following).map(PeriodWording::name))
        .ifPresent(next -> edits.replace(period.place(), next));
  }

  private void compare(Function<Path, String> named) {
    List<String> added = new ArrayList<>();
    for (NextPrior prior : priors.values()) {
      Optional<String> path = prior.file().map(found -> named.apply(found.file()));
      Named<?> typed = file.namedPriors().get(prior.scenario());
      if (typed != null) {
        path.ifPresentOrElse(
            other -> entries.put(typed.key(), other), () -> entries.empty(typed.key()));
        unfilled += path.isPresent() ? 0 : 1;
      } else {
        path.ifPresent(other -> added.add(entry(prior.scenario(), FiguresFormat.PRIOR, other)));
      }
    }
    add(FiguresFormat.PRIOR, file.about().prior(), added);
    add(FiguresFormat.COMPARED_TO, file.about().comparedTo(), relations());
  }

  /** What would be forgotten: of which period the numbers are that no file says it of. */
  private List<String> relations() {
    return priors.values().stream()
        .filter(prior -> prior.file().isEmpty() && !prior.stated())
        .filter(prior -> file.namedPriors().containsKey(prior.scenario()))
        .flatMap(
            prior ->
                prior.base().stream()
                    .map(base -> entry(prior.scenario(), FiguresFormat.COMPARED_TO, base.word())))
        .toList();
  }

  private static String entry(Scenario scenario, Key<?, ?> key, String value) {
    return (scenario.isNamed() ? scenario.ownName() : key.name()) + ": " + value;
  }

  /** Adds what a key says: below the others with names, or in braces of its own. */
  private void add(Key<?, ?> key, Stated<? extends OneOrNamed<?>> typed, List<String> added) {
    List<? extends Named<?>> others = typed.value().map(OneOrNamed::named).orElse(List.of());
    if (added.isEmpty()) {
      return;
    }
    if (!others.isEmpty()) {
      added.forEach(entry -> entries.addAfter(others.get(others.size() - 1).key(), entry));
    } else {
      boolean one = added.get(0).startsWith(key.name() + ":");
      addTop(one ? added.get(0) : key.name() + ": {" + String.join(", ", added) + "}");
    }
  }

  private void addTop(String entry) {
    file.about()
        .period()
        .key()
        .ifPresentOrElse(period -> entries.addAfter(period, entry), () -> entries.addFirst(entry));
  }

  /** A count that starts before the year starts a year later in the next one, unless it runs on. */
  private void moveStart(Formula.Since since) {
    String next = periods.withYears(since.typed().value());
    if (!next.equals(since.typed().value()) && !periods.runsOn(since.period())) {
      edits.replace(since.typed().place(), next);
    }
  }

  private void edit(Named<FigureSource> figure) {
    figure.value().relations().formula().flatMap(Formula::since).ifPresent(this::moveStart);
    FigureSource.Numbers numbers = figure.value().numbers();
    List<Named<NumberSource>> open = new ArrayList<>();
    numbers.actual().named().ifPresent(open::add);
    under(numbers.ratios().ofPlan()).forEach(open::add);
    under(numbers.ratios().change()).forEach(open::add);
    open.addAll(outdated(figure.name(), numbers.prior()));
    under(numbers.plan())
        .filter(plan -> periods.changesYear() || plan.value().isBlank())
        .forEach(open::add);
    open.stream()
        .filter(number -> !number.value().isBlank())
        .map(Named::key)
        .forEach(entries::empty);
    unfilled += open.size();
  }

  /** Takes away the numbers that a file has from now on; the others are to be filled in. */
  private List<Named<NumberSource>> outdated(String key, Stated<OneOrNamed<NumberSource>> prior) {
    boolean named = prior.value().filter(said -> !said.named().isEmpty()).isPresent();
    Function<Named<NumberSource>, Scenario> scenario =
        one -> named ? Scenario.PRIOR.named(one.name()) : Scenario.PRIOR;
    List<Named<NumberSource>> all =
        under(prior).filter(one -> one.value().isBlank() || !stays(scenario.apply(one))).toList();
    List<Named<NumberSource>> known =
        all.stream().filter(one -> isInFile(key, scenario.apply(one))).toList();
    if (!known.isEmpty() && known.size() == under(prior).count()) {
      entries.remove(prior.key().orElseThrow());
    } else {
      known.forEach(one -> entries.remove(one.key()));
    }
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  /** What was at the start of the year stays what it was until the year is over. */
  private boolean stays(Scenario scenario) {
    return !periods.changesYear()
        && Optional.ofNullable(priors.get(scenario))
            .flatMap(NextPrior::base)
            .filter(BasePeriod.YEAR_START::equals)
            .isPresent();
  }

  private boolean isInFile(String key, Scenario scenario) {
    return Optional.ofNullable(priors.get(scenario))
        .flatMap(NextPrior::file)
        .filter(found -> found.has(key))
        .isPresent();
  }

  /** Numbers, each with the key it stands under. */
  private static Stream<Named<NumberSource>> under(Stated<OneOrNamed<NumberSource>> numbers) {
    return numbers.named().stream().flatMap(typed -> typed.value().under(typed.key()).stream());
  }
}
