package vanban.figure.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Scenario;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A file of figures with the files it names. What could not be read is left out, which is then said
 * already; so are the values that have not their {@link FigureShape}.
 *
 * @param content what stands in it
 * @param priors the files of before, by the scenario that their figures are here
 * @param units the files of units it takes figures from; none also where nothing matches {@code
 *     from}, which is then said already
 */
public record FigureFile(
    Optional<YamlMapping> content, Map<Scenario, FigureFile> priors, List<UnitFile> units) {
  /** One that could not be read. */
  public static final FigureFile LOST = new FigureFile(Optional.empty(), Map.of(), List.of());

  /** Keeps the files from change, in their order. */
  public FigureFile {
    priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    units = List.copyOf(units);
  }

  /**
   * A file of a unit.
   *
   * @param id what the star of the pattern stands for
   * @param path as messages print it
   * @param figures what stands in it
   */
  public record UnitFile(String id, String path, FigureFile figures) {}

  /** The files of before that a file of figures names, as typed, by scenario. */
  public static Map<Scenario, YamlText> priorsNamed(YamlMapping content) {
    Map<Scenario, YamlText> named = new LinkedHashMap<>();
    content.text(Scenario.PRIOR.name()).ifPresent(name -> named.put(Scenario.PRIOR, name));
    for (YamlMapping.Entry entry :
        content.mapping(Scenario.PRIOR.name()).map(YamlMapping::entries).orElse(List.of())) {
      if (entry.value() instanceof YamlText name) {
        named.put(Scenario.PRIOR.named(entry.name()), name);
      }
    }
    return named;
  }
}
