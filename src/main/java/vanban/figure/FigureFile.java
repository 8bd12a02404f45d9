package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A file of figures with the files it names as those of before. What could not be read is left out,
 * which is then said already; so are the values that have not their {@link FigureShape}.
 *
 * @param content what stands in it
 * @param priors what stands in a file of before, by the series that its figures are here: {@code
 *     prior}, or {@code prior.month}
 */
public record FigureFile(Optional<YamlMapping> content, Map<Series, YamlMapping> priors) {
  /** Keeps the files from change, in their order. */
  public FigureFile {
    priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
  }

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
