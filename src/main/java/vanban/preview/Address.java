package vanban.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words in addresses. */
final class Address {
  private Address() {}

  /** Some words as a value in an address. */
  static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
