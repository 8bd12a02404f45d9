package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A file of figures with the files it names. What could not be read is left out, which is then said
 * already; so are the values that have not their {@link FigureShape}.
 *
 * @param content what stands in it
 * @param priors the files of before, by the series that their figures are here
 * @param units the files of units it takes figures from; none also where nothing matches {@code
 *     from}, which is then said already
 */
public record FigureFile(
    Optional<YamlMapping> content, Map<Series, FigureFile> priors, List<UnitFile> units) {
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

  /** The files of before that a file of figures names, as typed, by series. */
  public static Map<Series, YamlText> priorsNamed(YamlMapping content) {
    Map<Series, YamlText> named = new LinkedHashMap<>();
    content.text(Series.PRIOR.name()).ifPresent(name -> named.put(Series.PRIOR, name));
    for (YamlMapping.Entry entry :
        content.mapping(Series.PRIOR.name()).map(YamlMapping::entries).orElse(List.of())) {
      if (entry.value() instanceof YamlText name) {
        named.put(Series.PRIOR.named(entry.name()), name);
      }
    }
    return named;
  }
}
