package vanban.preview;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Who may ask. The preview is for the person at this machine: it listens to the machine itself
 * alone; others who use it do not know the word in the address; pages of elsewhere in the same
 * browser have another origin, and where their name was bent to this machine (DNS rebinding),
 * another host.
 */
final class Gate {
  private static final int BYTES = 16;

  private final String word;
  private final List<String> hosts;

  /** For a server at an address. */
  Gate(InetSocketAddress address) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    this.word = HexFormat.of().formatHex(random);
    this.hosts = List.of("127.0.0.1:" + address.getPort(), "localhost:" + address.getPort());
  }

  /** The start of all paths. */
  String root() {
    return "/" + word + "/";
  }

  /** The rest of a path, for who may ask; empty for who may not. */
  Optional<String> opened(HttpExchange asked) {
    String path = asked.getRequestURI().getRawPath();
    return isLocal(asked) && path != null && isRooted(path)
        ? Optional.of(path.substring(root().length()))
        : Optional.empty();
  }

  private boolean isRooted(String path) {
    int end = Math.min(path.length(), root().length());
    return MessageDigest.isEqual(
        root().getBytes(StandardCharsets.UTF_8),
        path.substring(0, end).getBytes(StandardCharsets.UTF_8));
  }

  private boolean isLocal(HttpExchange asked) {
    String host = asked.getRequestHeaders().getFirst("Host");
    String origin = asked.getRequestHeaders().getFirst("Origin");
    boolean foreign = origin != null && !origin.equals("http://" + host);
    return asked.getRemoteAddress().getAddress().isLoopbackAddress()
        && host != null
        && hosts.contains(host)
        && !foreign;
  }

  /** Whether a change is asked for by a page of the preview itself. */
  static boolean isOwnPage(HttpExchange asked) {
    return asked.getRequestHeaders().getFirst("Origin") != null;
  }
}
