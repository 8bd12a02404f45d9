package vanban.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers from 1. */
public final class PositiveInt {
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,8}");

  private PositiveInt() {}

  /** The count under a key; empty where there is none, or what is there is none. */
  public static Optional<Integer> of(YamlMapping mapping, String key) {
    return mapping
        .text(key)
        .map(YamlText::trimmed)
        .filter(word -> COUNT.matcher(word).matches())
        .map(Integer::valueOf);
  }
}
