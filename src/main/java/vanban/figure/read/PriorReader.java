package vanban.figure.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.FileDefaults.Prior;
import vanban.figure.Scenario;
import vanban.schema.Named;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.PeriodWording;
import vanban.yaml.YamlText;

/** Reads where the numbers of before of a file are from, and of which period they are. */
final class PriorReader {
  private static final Pattern LIKE_PERIOD =
      Pattern.compile(
          "^\\s*(?:(?:tháng|quý)\\b|năm +\\d|\\d+ +tháng\\b|[TQ]\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final FigureFile file;
  private final FiguresSource content;
  private final Map<Scenario, BasePeriod> ofUnits;

  private PriorReader(FigureFile file, FiguresSource content) {
    this.file = file;
    this.content = content;
    this.ofUnits = agreed(file.units());
  }

  /** What a file says of numbers of before, by the scenario that they are here. */
  static Map<Scenario, Prior> read(FigureFile file, FiguresSource content) {
    return new PriorReader(file, content).priors();
  }

  /** Says where a file is not of the period it is stated to be of, and what states nothing. */
  static void check(FigureFile file, FiguresSource content, Diagnostics diagnostics) {
    PriorReader reader = new PriorReader(file, content);
    reader.checkPeriod(diagnostics);
    reader.checkPeriods(diagnostics);
    reader.checkNames(diagnostics);
  }

  private Map<Scenario, Prior> priors() {
    Set<Scenario> all = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
    all.addAll(content.namedPriors().keySet());
    all.addAll(content.comparedTo().keySet());
    all.addAll(ofUnits.keySet());
    Map<Scenario, Prior> priors = new LinkedHashMap<>();
    all.forEach(
        scenario ->
            priors.put(
                scenario,
                new Prior(
                    base(scenario),
                    content.comparedTo().containsKey(scenario),
                    path(scenario),
                    open(scenario),
                    place(scenario))));
    return priors;
  }

  private Optional<Place> place(Scenario scenario) {
    return Optional.<Named<?>>ofNullable(content.comparedTo().get(scenario))
        .or(() -> Optional.ofNullable(content.namedPriors().get(scenario)))
        .map(named -> named.key().place());
  }

  private Optional<FiguresSource> before(Scenario scenario) {
    return Optional.ofNullable(file.priors().get(scenario)).flatMap(FigureFile::content);
  }

  private Optional<String> path(Scenario scenario) {
    return before(scenario).map(there -> there.place().file().path());
  }

  private Optional<Place> open(Scenario scenario) {
    return Optional.ofNullable(content.namedPriors().get(scenario))
        .filter(named -> named.value().isEmpty())
        .map(named -> named.key().place());
  }

  /** What all units say that say something of a number of before, which is so of their total. */
  private static Map<Scenario, BasePeriod> agreed(List<FigureFile.UnitFile> units) {
    Map<Scenario, Set<BasePeriod>> said = new LinkedHashMap<>();
    units.stream()
        .map(FigureFile.UnitFile::figures)
        .flatMap(unit -> unit.content().map(own -> read(unit, own)).stream())
        .flatMap(priors -> priors.entrySet().stream())
        .forEach(
            prior ->
                prior
                    .getValue()
                    .base()
                    .ifPresent(
                        base ->
                            said.computeIfAbsent(prior.getKey(), none -> new HashSet<>())
                                .add(base)));
    Map<Scenario, BasePeriod> agreed = new LinkedHashMap<>();
    said.forEach(
        (scenario, bases) -> {
          if (bases.size() == 1) {
            agreed.put(scenario, bases.iterator().next());
          }
        });
    return agreed;
  }

  /** What is stated; else what the periods of both files say; else what all units say. */
  private Optional<BasePeriod> base(Scenario scenario) {
    return Optional.ofNullable(content.comparedTo().get(scenario))
        .map(Named::value)
        .or(
            () ->
                before(scenario)
                    .flatMap(FiguresSource::period)
                    .flatMap(
                        then -> content.period().flatMap(now -> BasePeriod.between(now, then))))
        .or(() -> Optional.ofNullable(ofUnits.get(scenario)));
  }

  /** What is written as a period and is none; a harvest, or a school year, is written otherwise. */
  private void checkPeriod(Diagnostics diagnostics) {
    content
        .about()
        .period()
        .value()
        .filter(typed -> content.period().isEmpty() && LIKE_PERIOD.matcher(typed.value()).find())
        .map(
            typed ->
                Diagnostic.error(Code.WRONG_BASE_PERIOD, typed.place(), typed.value())
                    .variant("unreadable"))
        .ifPresent(diagnostics::add);
  }

  private void checkPeriods(Diagnostics diagnostics) {
    content
        .comparedTo()
        .forEach(
            (scenario, stated) ->
                before(scenario)
                    .flatMap(FiguresSource::period)
                    .flatMap(
                        then ->
                            content
                                .period()
                                .filter(now -> !stated.value().fits(now, then))
                                .map(
                                    now ->
                                        Diagnostic.error(
                                            Code.WRONG_BASE_PERIOD,
                                            typed(scenario).place(),
                                            typed(scenario).trimmed(),
                                            PeriodWording.name(then),
                                            stated.value().word(),
                                            PeriodWording.name(now),
                                            stated.value().called())))
                    .map(found -> found.hintAt(stated.key().place(), "compared-to-here"))
                    .ifPresent(diagnostics::add));
  }

  private YamlText typed(Scenario scenario) {
    return Optional.ofNullable(content.priors().get(scenario)).orElseThrow();
  }

  /** A name that neither a file nor a number of before has; those of units are not looked at. */
  private void checkNames(Diagnostics diagnostics) {
    Set<Scenario> all = content.priorsOrChanges();
    List<String> names = all.stream().filter(Scenario::isNamed).map(Scenario::ownName).toList();
    boolean seen = content.isWhole() && !content.units().from().isTyped();
    content
        .comparedTo()
        .forEach(
            (scenario, stated) -> {
              boolean early = !scenario.isNamed() && names.isEmpty(); // none is stated as yet
              if (seen && !early && !all.contains(scenario)) {
                diagnostics.add(unknown(scenario, stated.key(), names));
              }
            });
  }

  private static Diagnostic unknown(Scenario scenario, LocatedText key, List<String> names) {
    Diagnostic found =
        Diagnostic.error(Code.WRONG_BASE_PERIOD, key.place(), key.value())
            .variant(scenario.isNamed() ? "unknown" : "which");
    Optional<String> meant = scenario.isNamed() ? Nearest.to(key.value(), names) : Optional.empty();
    return meant
        .map(name -> found.didYouMean(name))
        .orElseGet(() -> names.isEmpty() ? found : found.hint("choices", String.join(", ", names)));
  }
}
