package vanban.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks.
 *
 * @param exchange by which it is answered
 * @param values the fields of its query, and of the form it sends
 */
record Request(HttpExchange exchange, Map<String, String> values) {
  private static final int MOST_BYTES = 65_536; // of a form

  /**
   * Reads what is asked.
   *
   * @throws RefusedException if the form is too large, or does not come to its end
   */
  static Request of(HttpExchange exchange) throws RefusedException {
    Map<String, String> values = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    addTo(values, query == null ? "" : query);
    if (exchange.getRequestMethod().equals("POST")) {
      addTo(values, form(exchange));
    }
    return new Request(exchange, values);
  }

  private static String form(HttpExchange exchange) throws RefusedException {
    byte[] form;
    try {
      form = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) { // it breaks off, or whoever sends it takes too long
      throw new RefusedException(Refusal.BROKEN);
    }
    if (form.length > MOST_BYTES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    return new String(form, StandardCharsets.UTF_8);
  }

  private static void addTo(Map<String, String> values, String fields) {
    for (String field : fields.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        decoded(field.substring(equals + 1))
            .ifPresent(value -> values.put(field.substring(0, equals), value));
      }
    }
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) { // "%zz"
      return Optional.empty();
    }
  }

  /** A field; empty if it is not there. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A field that is a number; empty if it is none. */
  Optional<Integer> number(String name) {
    return value(name).filter(text -> text.matches("\\d{1,8}")).map(Integer::valueOf);
  }
}
