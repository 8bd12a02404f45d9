package vanban.lsp;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file of an address, as editors write it: the protocol asks for RFC 3986, and not all of them
 * write spaces and letters of other languages as it does.
 */
final class FileAddress {
  /** What no address of a file may hold, and a percent sign that begins nothing. */
  private static final Pattern RAW =
      Pattern.compile("[^\\p{ASCII}]|[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

  private FileAddress() {}

  /** The file; empty where an address names none: of what is not saved yet, or lies elsewhere. */
  static Optional<Path> path(String address) {
    try {
      URI uri = new URI(RAW.matcher(address).replaceAll(raw -> escaped(raw.group())));
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String raw) {
    StringBuilder escaped = new StringBuilder();
    for (byte one : raw.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format("%%%02X", one));
    }
    return escaped.toString();
  }
}
