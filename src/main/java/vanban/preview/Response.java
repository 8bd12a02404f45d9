package vanban.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An answer to a browser.
 *
 * @param status of HTTP
 * @param type of its bytes
 * @param policy what browsers may do with it
 * @param file the name under which it is kept, if it is to be
 * @param content all of it
 */
record Response(int status, String type, String policy, Optional<String> file, ByteBuffer content) {
  /** Nothing runs but our own script, nothing is fetched but from here. */
  private static final String OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors"
          + " 'none'";

  /** A document stands in a frame of ours, and nothing in it runs. */
  private static final String DOCUMENT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  /** A page of ours, or a part of one. */
  static Response html(String html) {
    return ok("text/html; charset=utf-8", OWN, html.getBytes(StandardCharsets.UTF_8));
  }

  /** The page of a document. */
  static Response document(String html) {
    return ok("text/html; charset=utf-8", DOCUMENT, html.getBytes(StandardCharsets.UTF_8));
  }

  /** Words. */
  static Response text(int status, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return new Response(
        status, "text/plain; charset=utf-8", OWN, Optional.empty(), ByteBuffer.wrap(bytes));
  }

  /** Bytes of a type. */
  static Response of(String type, byte[] bytes) {
    return ok(type, OWN, bytes);
  }

  private static Response ok(String type, String policy, byte[] bytes) {
    return new Response(200, type, policy, Optional.empty(), ByteBuffer.wrap(bytes));
  }

  /** The same, to be kept as a file. */
  Response named(String name) {
    return new Response(status, type, policy, Optional.of(name), content);
  }

  /** Sends it; to who asks for the head of an answer (HEAD, RFC 9110, 9.3.2), that alone. */
  void send(HttpExchange exchange) throws IOException {
    headers(exchange);
    boolean empty = content.remaining() == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : content.remaining());
    if (!empty) {
      Channels.newChannel(exchange.getResponseBody()).write(content.duplicate());
    }
    exchange.getResponseBody().close(); // before what is left of the request is read
    exchange.close();
  }

  /** Begins an answer that goes on for long. */
  static void begin(HttpExchange exchange) throws IOException {
    new Response(200, "text/event-stream", OWN, Optional.empty(), ByteBuffer.allocate(0))
        .headers(exchange);
    exchange.sendResponseHeaders(200, 0);
  }

  private void headers(HttpExchange exchange) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    file.ifPresent(
        name ->
            headers.set(
                "Content-Disposition", "attachment; filename*=UTF-8''" + Address.coded(name)));
  }
}
