package vanban.figure.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.FileDefaults;
import vanban.figure.Group;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Period;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * Reads what whole files of figures declare, and those they name. What has not its {@link
 * FigureShape} is said already, and left out.
 */
final class DeclaredFileReader {
  private static final int DEFAULT_DECIMALS = 2;

  private final Diagnostics diagnostics;

  /** Who tells the diagnostics of what no shape can hold. */
  DeclaredFileReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What a file declares. */
  DeclaredFile read(FigureFile file) {
    return file.content().map(content -> read(file, content)).orElse(DeclaredFile.LOST);
  }

  private DeclaredFile read(FigureFile file, YamlMapping content) {
    FileDefaults defaults = defaults(file, content);
    Optional<DeclaredFile.Units> units = units(file, content);
    Map<Scenario, DeclaredFile> priors = new LinkedHashMap<>();
    file.priors().forEach((scenario, prior) -> priors.put(scenario, read(prior)));
    return new DeclaredFile(
        figures(content, defaults),
        groups(content),
        defaults,
        priors,
        units,
        isWhole(content) && units.stream().allMatch(DeclaredFileReader::areWhole));
  }

  private FileDefaults defaults(FigureFile file, YamlMapping content) {
    Map<Scenario, String> priorFiles = new LinkedHashMap<>();
    file.priors()
        .forEach(
            (scenario, prior) ->
                prior
                    .content()
                    .ifPresent(there -> priorFiles.put(scenario, there.place().file().path())));
    return new FileDefaults(decimals(content), priorFiles, isComparedToPrevious(file, content));
  }

  private int decimals(YamlMapping content) {
    Optional<YamlText> typed = content.text("decimals");
    Optional<Integer> places =
        typed.map(YamlText::trimmed).filter(word -> word.matches("[0-6]")).map(Integer::valueOf);
    if (typed.isPresent() && places.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, typed.get().place(), typed.get().trimmed())
              .variant("decimals"));
    }
    return places.orElse(DEFAULT_DECIMALS);
  }

  private static boolean isComparedToPrevious(FigureFile file, YamlMapping content) {
    Optional<Period> before =
        Optional.ofNullable(file.priors().get(Scenario.PRIOR))
            .flatMap(FigureFile::content)
            .flatMap(DeclaredFileReader::period);
    return period(content).flatMap(now -> before.map(then -> !now.isLike(then))).orElse(false);
  }

  private static Optional<Period> period(YamlMapping content) {
    return content.text("period").map(YamlText::trimmed).flatMap(Period::parse);
  }

  private List<Figure> figures(YamlMapping content, FileDefaults defaults) {
    FigureReader reader = new FigureReader(content, defaults, diagnostics);
    List<Figure> figures = new ArrayList<>();
    for (YamlMapping.Entry entry : entries(content, "figures")) {
      if (entry.value() instanceof YamlMapping figure) {
        figures.add(reader.read(entry.key(), figure));
      }
    }
    return figures;
  }

  private static List<YamlMapping.Entry> entries(YamlMapping content, String key) {
    return content.mapping(key).map(YamlMapping::entries).orElse(List.of());
  }

  private static List<Group> groups(YamlMapping content) {
    List<Group> groups = new ArrayList<>();
    for (YamlMapping.Entry entry : entries(content, "groups")) {
      if (entry.value() instanceof YamlMapping group) {
        List<LocatedText> figures =
            group.entry("figures").map(FigureReader::keys).orElse(List.of());
        groups.add(new Group(entry.key(), FigureReader.line(group, "name").orElse(""), figures));
      }
    }
    return groups;
  }

  private Optional<DeclaredFile.Units> units(FigureFile file, YamlMapping content) {
    Optional<Place> from = content.entry(FigureShape.FROM).map(entry -> entry.key().place());
    if (from.isEmpty()) {
      content
          .entry(FigureShape.UNITS)
          .ifPresent(units -> diagnostics.add(missingFrom(units.key().place())));
    }
    return from.map(place -> new DeclaredFile.Units(place, declaredUnits(file, content, place)));
  }

  private static Diagnostic missingFrom(Place place) {
    String term = FigureShape.file().key(FigureShape.FROM).orElseThrow().term();
    return Diagnostic.error(Code.MISSING_KEY, place, FigureShape.FROM, term);
  }

  private List<DeclaredFile.DeclaredUnit> declaredUnits(
      FigureFile file, YamlMapping content, Place from) {
    return file.units().isEmpty()
        ? List.of()
        : new UnitDiscovery(content, from, diagnostics)
            .units(file.units()).stream().map(this::declaredUnit).toList();
  }

  private DeclaredFile.DeclaredUnit declaredUnit(UnitDiscovery.Found found) {
    return new DeclaredFile.DeclaredUnit(
        found.unit(), found.file().filter(file -> file.content().isPresent()).map(this::read));
  }

  /** Whether what the file itself declares could be read: {@code revenue: 12} is no figure. */
  private static boolean isWhole(YamlMapping content) {
    Optional<YamlMapping> figures = content.mapping("figures");
    return (figures.isPresent() || content.has(FigureShape.FROM))
        && entries(content, "figures").stream()
            .allMatch(entry -> entry.value() instanceof YamlMapping);
  }

  private static boolean areWhole(DeclaredFile.Units units) {
    return !units.isLost() && units.all().stream().allMatch(DeclaredFileReader::isWhole);
  }

  private static boolean isWhole(DeclaredFile.DeclaredUnit unit) {
    return unit.unit().standing() != ReportingUnit.Standing.LOST
        && unit.file().stream().allMatch(DeclaredFile::complete);
  }
}
