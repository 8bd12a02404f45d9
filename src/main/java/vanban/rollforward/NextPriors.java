package vanban.rollforward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.figure.Scenario;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.report.files.SourceFiles;
import vanban.report.files.SourceFiles.Kind;
import vanban.schema.Named;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;

/**
 * Finds what the numbers of the next file of figures are compared with. The relation stays: what
 * was compared with the same time of last year is so again, and is left open where no file of that
 * period is there. Nothing is compared with another period because that is at hand.
 */
final class NextPriors {
  private final SourceFiles sources;
  private final FigureArchive archive;
  private final Path home;
  private final PeriodChange periods;

  /**
   * Who finds them for the files of a report.
   *
   * @param home its folder
   */
  NextPriors(SourceFiles sources, FigureArchive archive, Path home, PeriodChange periods) {
    this.sources = sources;
    this.archive = archive;
    this.home = home;
    this.periods = periods;
  }

  /** Of one file, in the order in which it names or states them. */
  List<NextPrior> of(Path file, FiguresSource typed) {
    Set<Scenario> scenarios = scenarios(typed);
    if (scenarios.isEmpty()) {
      return succession(file, typed).stream().toList();
    }
    return scenarios.stream().map(scenario -> next(file, typed, scenario)).toList();
  }

  private static Set<Scenario> scenarios(FiguresSource typed) {
    Set<Scenario> all = new LinkedHashSet<>(typed.priorScenarios());
    all.addAll(typed.comparedTo().keySet());
    return all;
  }

  /**
   * What was compared with nothing can be compared with the period just over from now on: where the
   * next one follows at once and is as long, and nothing in the report is compared otherwise.
   */
  private Optional<NextPrior> succession(Path file, FiguresSource typed) {
    boolean follows =
        periods.next().previous().equals(Optional.of(own(typed)))
            && ofReport().allMatch(other -> scenarios(other).isEmpty());
    return follows
        ? Optional.of(
            new NextPrior(
                Scenario.PRIOR,
                BasePeriod.between(periods.next(), own(typed)),
                false,
                Optional.of(own(typed)),
                List.of(new NextPrior.Found(file, typed))))
        : Optional.empty();
  }

  /** All files of figures that are of this period, not of one before. */
  private Stream<FiguresSource> ofReport() {
    return sources.names().stream()
        .filter(name -> name.kind() == Kind.FIGURES || name.kind() == Kind.UNIT)
        .flatMap(name -> sources.source(name.file(), FiguresFormat.file()).stream());
  }

  /** The period of a file: what it says, or that of the report. */
  private Period own(FiguresSource typed) {
    return typed.period().map(period -> period.inYearOf(periods.old())).orElse(periods.old());
  }

  /** Numbers with names that no file has may be of parts of the period: of its last month. */
  private NextPrior next(Path file, FiguresSource typed, Scenario scenario) {
    Optional<BasePeriod> base = base(file, typed, scenario);
    boolean stated = typed.comparedTo().containsKey(scenario);
    Period following = periods.following(own(typed)).orElse(periods.next());
    Optional<Period> period = base.flatMap(one -> one.of(following));
    boolean fromFile = !scenario.isNamed() || typed.namedPriors().containsKey(scenario);
    List<NextPrior.Found> found =
        base.filter(one -> fromFile)
            .map(one -> found(file, typed, scenario, isMeant(one, following, period)))
            .orElse(List.of());
    return new NextPrior(scenario, base, stated, period, found);
  }

  private static Predicate<Period> isMeant(
      BasePeriod base, Period following, Optional<Period> period) {
    return other ->
        base == BasePeriod.YEAR_START
            ? other.year().isPresent() && base.fits(following, other)
            : period.equals(Optional.of(other));
  }

  /**
   * What is stated, else what both files say; a number of before without a name is of last year.
   */
  private Optional<BasePeriod> base(Path file, FiguresSource typed, Scenario scenario) {
    return Optional.ofNullable(typed.comparedTo().get(scenario))
        .map(Named::value)
        .or(
            () ->
                prior(file, typed, scenario)
                    .map(
                        before ->
                            archive
                                .figures(before)
                                .flatMap(FiguresSource::period)
                                .flatMap(
                                    then ->
                                        BasePeriod.between(own(typed), then)
                                            .filter(base -> base.fits(own(typed), then))))
                    .orElseGet(
                        () ->
                            scenario.isNamed()
                                ? Optional.empty()
                                : Optional.of(BasePeriod.LAST_YEAR)));
  }

  /** The file that is named now. */
  private Optional<Path> prior(Path file, FiguresSource typed, Scenario scenario) {
    return Optional.ofNullable(typed.priors().get(scenario))
        .flatMap(
            name ->
                sources.names().stream()
                    .filter(naming -> naming.kind() == Kind.PRIOR && naming.from().equals(file))
                    .filter(naming -> naming.name().place().equals(name.place()))
                    .map(SourceFiles.Naming::file)
                    .findFirst());
  }

  /** From the nearest to the farthest: the last file, those it names, its like, their like. */
  private List<NextPrior.Found> found(
      Path file, FiguresSource typed, Scenario scenario, Predicate<Period> isMeant) {
    if (isMeant.test(own(typed))) {
      return List.of(new NextPrior.Found(file, typed));
    }
    List<List<Path>> circles = new ArrayList<>();
    circles.add(
        typed.priors().keySet().stream().flatMap(s -> prior(file, typed, s).stream()).toList());
    circles.add(archive.likeIn(file, home));
    circles.add(prior(file, typed, scenario).map(archive::beside).orElse(List.of()));
    return circles.stream()
        .map(circle -> circle.stream().distinct().flatMap(one -> found(one, isMeant)).toList())
        .filter(all -> !all.isEmpty())
        .findFirst()
        .map(this::likeliest)
        .orElse(List.of());
  }

  /** Of several, those of the same kind of period. */
  private List<NextPrior.Found> likeliest(List<NextPrior.Found> all) {
    List<NextPrior.Found> same =
        all.stream().filter(one -> own(one.content()).kind() == periods.next().kind()).toList();
    return same.isEmpty() ? all : same;
  }

  private Stream<NextPrior.Found> found(Path file, Predicate<Period> isMeant) {
    return archive
        .figures(file)
        .filter(content -> content.period().filter(isMeant).isPresent())
        .map(content -> new NextPrior.Found(file, content))
        .stream();
  }
}
