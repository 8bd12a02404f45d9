package vanban.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vanban.diagnostic.Messages;
import vanban.engine.SerialWork;

/**
 * Answers browsers over HTTP, on this machine alone. Who does not know its address gets nothing;
 * who is slow is let go.
 */
final class PreviewServer {
  private static final int THREADS = 6;
  private static final int WAITING = 100;
  private static final String SLOWEST_REQUEST = "sun.net.httpserver.maxReqTime";
  private static final String SECONDS = "20";

  /** What our own pages are made of. */
  private static final Set<String> RESOURCES =
      Set.of(
          "preview.css",
          "preview.js",
          "ask.js",
          "places.js",
          "page.js",
          "panels.js",
          "pages.js",
          "words.js");

  private final HttpServer http;
  private final ThreadPoolExecutor threads;
  private final Gate gate;
  private final Messages messages;
  private final PrintStream log;
  private volatile Map<String, Route> shown = Map.of();
  private volatile Map<String, Route> done = Map.of();

  /**
   * Takes a port, and answers nobody yet.
   *
   * @param messages in which those are spoken to who get no answer
   * @param log where faults are printed
   */
  PreviewServer(int port, Messages messages, PrintStream log) throws IOException {
    if (System.getProperty(SLOWEST_REQUEST) == null) { // read once, by the first server
      System.setProperty(SLOWEST_REQUEST, SECONDS);
    }
    this.messages = messages;
    this.log = log;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.gate = new Gate(http.getAddress());
    this.threads = threads();
  }

  /**
   * Answers from now on.
   *
   * @param get what is asked for by a GET, by its name
   * @param post what is done by a POST
   */
  void start(Map<String, Route> get, Map<String, Route> post) {
    shown = Map.copyOf(get);
    done = Map.copyOf(post);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  private static ThreadPoolExecutor threads() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
            task -> SerialWork.daemon(task, "vanban-preview-" + number.incrementAndGet()));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** The address of something. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + gate.root() + path);
  }

  /** Answers no more. */
  void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) {
    try {
      Optional<Response> response = answer(exchange);
      if (response.isPresent()) {
        response.orElseThrow().send(exchange);
      }
    } catch (RefusedException e) {
      refuse(exchange, e.refusal());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (!isGone(e)) {
        e.printStackTrace(log);
      }
      refuse(exchange, Refusal.FAILED);
    }
  }

  /** Whether a browser has gone away before it was answered. */
  private static boolean isGone(Throwable e) {
    String said = String.valueOf(e.getMessage());
    return e instanceof IOException && (said.contains("Broken pipe") || said.contains("reset"));
  }

  private void refuse(HttpExchange exchange, Refusal refusal) {
    try {
      if (exchange.getResponseCode() < 0) { // nothing has been sent
        refusal.response(messages).send(exchange);
      }
    } catch (IOException e) { // whoever asked has gone
      exchange.close();
    }
    exchange.close();
  }

  private Optional<Response> answer(HttpExchange exchange) throws IOException {
    Optional<String> path = gate.opened(exchange);
    if (path.isEmpty()) {
      return Refusal.FORBIDDEN.answer(messages);
    }
    String name = path.orElseThrow();
    return switch (exchange.getRequestMethod()) {
      case "GET" -> get(name, exchange);
      case "POST" -> post(name, exchange);
      default -> Refusal.NOT_ALLOWED.answer(messages);
    };
  }

  private Optional<Response> get(String name, HttpExchange exchange) throws IOException {
    return RESOURCES.contains(name) ? Optional.of(resource(name)) : answer(shown, name, exchange);
  }

  private Optional<Response> post(String name, HttpExchange exchange) throws IOException {
    return Gate.isOwnPage(exchange)
        ? answer(done, name, exchange)
        : Refusal.FORBIDDEN.answer(messages);
  }

  private Optional<Response> answer(Map<String, Route> routes, String name, HttpExchange exchange)
      throws IOException {
    Route missing = request -> Refusal.MISSING.answer(messages);
    return routes.getOrDefault(name, missing).answer(Request.of(exchange));
  }

  private static Response resource(String name) throws IOException {
    String type = name.endsWith(".js") ? "text/javascript" : "text/css";
    try (InputStream in = Objects.requireNonNull(PreviewServer.class.getResourceAsStream(name))) {
      return Response.of(type + "; charset=utf-8", in.readAllBytes());
    }
  }
}
