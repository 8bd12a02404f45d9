package vanban.docx.read.opc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a zip by name, in which capitals do not count. */
final class ZipParts {
  private static final Pattern UNSAFE =
      Pattern.compile("^$|^/|\\\\|\\p{Cntrl}|^[A-Za-z]:|(^|/)\\.{1,2}(/|$)|//");

  private final Map<String, ZipItem> items = new LinkedHashMap<>();
  private final Unpacker unpacker;

  /**
   * Reads the directory of a zip, and nothing of what it holds.
   *
   * @throws UnreadableDocxException if it is damaged, or if names in it stand twice or lead out of
   *     it
   */
  ZipParts(byte[] bytes, Budget budget) {
    ZipBytes zip = new ZipBytes(bytes);
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

  /** Whether there is a part of that name. */
  boolean has(String name) {
    return items.containsKey(key(name));
  }

  /** The bytes of a part; empty if there is none of that name. */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(items.get(key(name))).map(unpacker::unpack);
  }
}
