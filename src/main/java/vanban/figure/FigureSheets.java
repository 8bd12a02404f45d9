package vanban.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.YamlMapping;

/** Reads the figures of whole files: what they declare, and what they take from units. */
final class FigureSheets {
  private final Diagnostics diagnostics;
  private final List<Consumer<Reckoning>> checks = new ArrayList<>();
  private final List<RollUp> rollUps = new ArrayList<>();

  /** Who reads for one report. */
  FigureSheets(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Figures by key, in their order. */
  Map<String, Figure> figures(List<FigureFile> files) {
    return Declarations.byKey(
        files.stream().flatMap(file -> read(file).stream()).toList(), diagnostics);
  }

  /** Groups by key, in their order. */
  Map<String, Group> groups(List<FigureFile> files, Map<String, Figure> figures) {
    List<Group> declared =
        files.stream()
            .flatMap(file -> file.content().stream())
            .flatMap(content -> FigureReader.groups(content).stream())
            .toList();
    return Groups.byKey(declared, figures, diagnostics);
  }

  private List<Figure> read(FigureFile file) {
    return file.content().map(content -> read(file, content)).orElse(List.of());
  }

  private List<Figure> read(FigureFile file, YamlMapping content) {
    RollUp rollUp = RollUp.of(file, content, diagnostics);
    rollUps.add(rollUp);
    List<Figure> figures =
        FigureReader.read(content, Priors.of(file, content), rollUp, diagnostics);
    RollUpChecker checker = new RollUpChecker(rollUp, content, diagnostics);
    checks.add(reckoning -> checker.check(figures, reckoning));
    return figures;
  }

  /** Looks whether units state what their totals need. */
  void checkTotals(Reckoning reckoning) {
    checks.forEach(check -> check.accept(reckoning));
  }

  /** Whether all that was read so far could be, so that a key that is not there is nowhere. */
  boolean isComplete(List<FigureFile> files) {
    return files.stream().allMatch(FigureSheets::isThere)
        && rollUps.stream().allMatch(RollUp::isComplete);
  }

  private static boolean isThere(FigureFile file) {
    return file.content()
        .filter(
            content ->
                content.has(FigureShape.FROM)
                    ? !file.units().isEmpty()
                    : content.mapping("figures").isPresent())
        .filter(content -> content.mapping("figures").stream().allMatch(FigureSheets::isWhole))
        .isPresent();
  }

  /** Whether all figures are declared as such: {@code revenue: 12} is not. */
  private static boolean isWhole(YamlMapping figures) {
    return figures.entries().stream().allMatch(entry -> entry.value() instanceof YamlMapping);
  }

  /** The figures of before, by the scenario they are here. */
  Map<Scenario, Reckoning> priors(List<FigureFile> files) {
    Map<Scenario, Reckoning> priors = new LinkedHashMap<>();
    files.stream()
        .flatMap(file -> file.priors().keySet().stream())
        .distinct()
        .forEach(scenario -> priors.put(scenario, prior(files, scenario)));
    return priors;
  }

  /**
   * The figures of one time before. How they were reckoned was checked then: one that cannot be is
   * missing to those who want it.
   */
  private Reckoning prior(List<FigureFile> files, Scenario scenario) {
    FigureSheets sheets = new FigureSheets(diagnostics);
    Map<String, Figure> figures =
        sheets.figures(
            files.stream()
                .flatMap(file -> Optional.ofNullable(file.priors().get(scenario)).stream())
                .toList());
    Reckoning reckoning =
        new Reckoning(
            figures,
            Order.of(figures),
            Map.of(),
            figure -> new Amount.Missing(figure, Scenario.ACTUAL));
    sheets.checkTotals(reckoning);
    return reckoning;
  }
}
