package vanban.figure.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.FileDefaults;
import vanban.figure.Group;
import vanban.figure.PeriodSeries;
import vanban.figure.Precision;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.source.Place;
import vanban.vietnamese.Measures;
import vanban.yaml.YamlText;

/** Makes what whole files of figures declare, and those they name. */
final class DeclaredFileReader {
  private static final Precision USUAL = new Precision(2, false);

  private final Diagnostics diagnostics;

  /** Who tells the diagnostics of units that lack something. */
  DeclaredFileReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What a file declares. */
  DeclaredFile read(FigureFile file) {
    return read(file, Measures.STANDARD);
  }

  /** What a file declares that another names, whose measures are known in it too. */
  private DeclaredFile read(FigureFile file, Measures known) {
    return file.content().map(content -> read(file, content, known)).orElse(DeclaredFile.LOST);
  }

  private DeclaredFile read(FigureFile file, FiguresSource content, Measures known) {
    Measures measures = content.measures(known);
    PriorReader.check(file, content, diagnostics);
    ScenarioNameChecker.check(content, diagnostics);
    FileDefaults defaults = defaults(file, content, measures);
    Optional<DeclaredFile.Units> units = units(file, content, measures);
    Map<Scenario, DeclaredFile> priors = new LinkedHashMap<>();
    file.priors().forEach((scenario, prior) -> priors.put(scenario, read(prior, measures)));
    return new DeclaredFile(
        figures(content, defaults),
        groups(content),
        defaults,
        new DeclaredFile.Linked(priors, units, series(file, content, measures)),
        content.isWhole() && units.stream().allMatch(DeclaredFileReader::areWhole));
  }

  /**
   * The files of other periods. What their own reports were told of them is not said again: what is
   * wanted of them and is not there is told where it is wanted.
   */
  private Optional<PeriodSeries<DeclaredFile>> series(
      FigureFile file, FiguresSource content, Measures measures) {
    DeclaredFileReader silent = new DeclaredFileReader(new Diagnostics());
    return new PeriodDiscovery(file, content, other -> silent.read(other, measures), diagnostics)
        .series();
  }

  private static FileDefaults defaults(FigureFile file, FiguresSource content, Measures measures) {
    return new FileDefaults(
        content.about().precision().over(USUAL),
        PriorReader.read(file, content),
        measures,
        content.period(),
        content.names().byScenario());
  }

  private static List<Figure> figures(FiguresSource content, FileDefaults defaults) {
    FigureReader reader = new FigureReader(content, defaults);
    return content.figures().stream()
        .flatMap(List::stream)
        .flatMap(one -> one.value().map(figure -> reader.read(one.key(), figure)).stream())
        .toList();
  }

  private static List<Group> groups(FiguresSource content) {
    return content.groups().stream()
        .map(group -> new Group(group.key(), group.value().name(), group.value().figures()))
        .toList();
  }

  private Optional<DeclaredFile.Units> units(
      FigureFile file, FiguresSource content, Measures measures) {
    Optional<Place> from = content.units().from().place();
    List<String> patterns = content.from().stream().map(YamlText::trimmed).toList();
    return from.map(
        place -> new DeclaredFile.Units(place, patterns, declaredUnits(file, content, measures)));
  }

  private List<DeclaredFile.DeclaredUnit> declaredUnits(
      FigureFile file, FiguresSource content, Measures measures) {
    return file.units().isEmpty()
        ? List.of()
        : new UnitDiscovery(content, diagnostics)
            .units(file.units()).stream().map(found -> declaredUnit(found, measures)).toList();
  }

  private DeclaredFile.DeclaredUnit declaredUnit(UnitDiscovery.Found found, Measures measures) {
    return new DeclaredFile.DeclaredUnit(
        found.unit(),
        found.file().filter(file -> file.content().isPresent()).map(file -> read(file, measures)));
  }

  private static boolean areWhole(DeclaredFile.Units units) {
    return !units.isLost() && units.all().stream().allMatch(DeclaredFileReader::isWhole);
  }

  private static boolean isWhole(DeclaredFile.DeclaredUnit unit) {
    return unit.unit().standing() != ReportingUnit.Standing.LOST
        && unit.file().stream().allMatch(DeclaredFile::complete);
  }
}
