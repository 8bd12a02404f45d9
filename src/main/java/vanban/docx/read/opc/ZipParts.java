package vanban.docx.read.opc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a zip by name, in which capitals do not count. */
final class ZipParts {
  private static final Pattern UNSAFE =
      Pattern.compile("^$|^/|\\\\|\\p{Cntrl}|^[A-Za-z]:|(^|/)\\.{1,2}(/|$)|//");

  private final Map<String, ZipItem> items = new LinkedHashMap<>();
  private final ZipBytes zip;
  private final Unpacker unpacker;

  /**
   * Reads the directory of a zip, and nothing of what it holds.
   *
   * @throws UnreadableDocxException if it is damaged, or if names in it stand twice or lead out of
   *     it
   */
  ZipParts(byte[] bytes, Budget budget) {
    this.zip = new ZipBytes(bytes);
    this.unpacker = new Unpacker(zip, budget);
    ZipDirectory.read(zip).forEach(this::add);
  }

  private void add(ZipItem item) {
    if (UNSAFE.matcher(item.name()).find()) {
      throw UnreadableDocxException.damaged("name", item.name());
    }
    if (items.put(key(item.name()), item) != null) {
      throw UnreadableDocxException.damaged("duplicate", item.name());
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The names of all parts, in order; folders are none. */
  List<String> names() {
    return items.values().stream().map(ZipItem::name).filter(name -> !name.endsWith("/")).toList();
  }

  /** Whether there is a part of that name. */
  boolean has(String name) {
    return items.containsKey(key(name));
  }

  /** The bytes of a part; empty if there is none of that name. */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(items.get(key(name))).map(unpacker::unpack);
  }

  /** The same zip but for some parts, in the same order; parts that were not there come last. */
  byte[] with(Map<String, byte[]> changed) {
    Map<String, byte[]> left = new LinkedHashMap<>();
    changed.forEach((name, content) -> left.put(key(name), content));
    ZipCopy copy = new ZipCopy(zip);
    items.forEach(
        (key, item) -> {
          if (left.containsKey(key)) {
            copy.put(item.name(), left.get(key));
          } else {
            copy.keep(item);
          }
        });
    changed.forEach(
        (name, content) -> {
          if (!has(name)) {
            copy.put(name, content);
          }
        });
    return copy.finish();
  }
}
