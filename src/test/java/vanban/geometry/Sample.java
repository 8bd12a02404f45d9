package vanban.geometry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A report that shows a genre in a layout.
 *
 * @param file named {@code <layout>/<genre>.yaml}
 * @param keys what it says
 */
record Sample(Path file, Map<?, ?> keys) {
  private static final Pattern KEY = Pattern.compile("\\{([a-z_0-9.]+)\\}");

  static Sample read(Path file) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return new Sample(file, yaml.<Map<?, ?>>load(Files.readString(file)));
  }

  String layout() {
    return file.getName(file.getNameCount() - 2).toString();
  }

  String genre() {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  /** A text with the values of the report in the place of keys such as {@code {signature.name}}. */
  String fill(String text) {
    return KEY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
  }

  private String value(String path) {
    @Nullable Object value = keys;
    for (String step : path.split("\\.")) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    if (!(value instanceof String words)) {
      throw new IllegalArgumentException("no words at " + path + " of " + file);
    }
    return words.strip();
  }

  @Override
  public String toString() {
    return layout() + "/" + genre();
  }
}
