package vanban.figure;

import java.util.Optional;
import vanban.yaml.YamlMapping;

/**
 * A file of figures with the file it names as last year's. What is empty could not be read, which
 * is then said already; so are the values that have not their {@link FigureShape}.
 *
 * @param content what stands in it
 * @param prior what stands in last year's file; empty also where none is named
 */
public record FigureFile(Optional<YamlMapping> content, Optional<YamlMapping> prior) {}
