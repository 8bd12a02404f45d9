package vanban.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no browser sends. */
final class Raw {
  private Raw() {}

  /** The status that is answered to a GET with these headers. */
  static int status(URI address, String headers) throws IOException {
    return status(address, address.getRawPath() + "?" + address.getRawQuery(), headers);
  }

  /** The same, for a path that need be none. */
  static int status(URI address, String path, String headers) throws IOException {
    return sent(address, "GET " + path + " HTTP/1.1\r\n" + headers + "\r\n\r\n");
  }

  /** The status that is answered to a form that comes from no page. */
  static int post(URI address, String form) throws IOException {
    return sent(
        address,
        "POST "
            + address.getRawPath()
            + "?"
            + address.getRawQuery()
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nContent-Length: "
            + form.length()
            + "\r\n\r\n"
            + form);
  }

  /** The status that is answered to a form that ends otherwise than it says. */
  static int form(URI address, String headers, String form) throws IOException {
    String head =
        "POST "
            + address.getRawPath()
            + "?"
            + address.getRawQuery()
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nOrigin: http://"
            + address.getAuthority();
    return sent(address, head + "\r\n" + headers + "\r\n\r\n" + form);
  }

  /** The status that is answered to a request line. */
  static int line(URI address, String line, String host) throws IOException {
    return sent(address, line + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
  }

  private static int sent(URI address, String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return Integer.parseInt(reader.readLine().split(" ")[1]);
    }
  }
}
