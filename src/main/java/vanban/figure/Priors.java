package vanban.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanban.vietnamese.Period;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * The files of before that a file of figures names.
 *
 * @param paths as messages print them, by scenario
 * @param previous whether {@code prior} is of another time of the year, such as the quarter that
 *     was just over, and not of the same time of another year
 */
public record Priors(Map<Scenario, String> paths, boolean previous) {
  /** Keeps the paths from change. */
  public Priors {
    paths = Map.copyOf(paths);
  }

  /** Those of a file in which {@code content} stands. */
  static Priors of(FigureFile file, YamlMapping content) {
    Map<Scenario, String> paths = new LinkedHashMap<>();
    file.priors()
        .forEach(
            (scenario, prior) ->
                prior
                    .content()
                    .ifPresent(before -> paths.put(scenario, before.place().file().path())));
    Optional<Period> before =
        Optional.ofNullable(file.priors().get(Scenario.PRIOR))
            .flatMap(FigureFile::content)
            .flatMap(Priors::period);
    boolean previous =
        period(content).flatMap(now -> before.map(then -> !now.isLike(then))).orElse(false);
    return new Priors(paths, previous);
  }

  private static Optional<Period> period(YamlMapping content) {
    return content.text("period").map(YamlText::trimmed).flatMap(Period::parse);
  }
}
