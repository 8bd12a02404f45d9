package vanban.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vanban.engine.SerialWork;

/**
 * The browsers that listen to what happens to a report, over streams of events (server-sent events,
 * HTML standard 9.2). A stream holds no thread; all are written to by one.
 */
final class EventStreams {
  private static final int MOST = 32;
  private static final int HEARTBEAT = 10; // seconds, after which who has gone is noticed

  private final List<Stream> streams = new ArrayList<>();
  private final ScheduledExecutorService thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> SerialWork.daemon(task, "vanban-preview-events"),
          new ThreadPoolExecutor.DiscardPolicy()); // what is told after the end nobody hears

  EventStreams() {
    var unused =
        thread.scheduleWithFixedDelay(
            () -> writeAll(": \n\n", open()), HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
  }

  /** A browser that listens to a report. */
  private record Stream(Path report, HttpExchange exchange) {
    boolean wrote(String words) {
      try {
        OutputStream out = exchange.getResponseBody();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
      } catch (IOException e) { // it has gone
        exchange.close();
        return false;
      }
    }
  }

  /**
   * Lets a browser listen, which is told something at once; the one that listens longest goes.
   *
   * @param listening is run as soon as it hears all that happens from then on
   */
  void add(Path report, HttpExchange exchange, String event, String data, Runnable listening) {
    Stream stream = new Stream(report, exchange);
    thread.execute(
        () -> {
          if (stream.wrote(event(event, data))) {
            synchronized (streams) {
              streams.add(stream);
              if (streams.size() > MOST) {
                streams.remove(0).exchange().close();
              }
            }
            listening.run();
          }
        });
  }

  /** The reports that somebody listens to. */
  Set<Path> reports() {
    return open().stream().map(Stream::report).collect(Collectors.toSet());
  }

  /** Tells all who listen to a report. */
  void tell(Path report, String event, String data) {
    List<Stream> listening =
        open().stream().filter(stream -> stream.report().equals(report)).toList();
    thread.execute(() -> writeAll(event(event, data), listening));
  }

  /** Tells all. */
  void tellAll(String event, String data) {
    thread.execute(() -> writeAll(event(event, data), open()));
  }

  private static String event(String event, String data) {
    return "event: " + event + "\ndata: " + data.replaceAll("[\r\n]+", " ") + "\n\n";
  }

  private void writeAll(String words, List<Stream> listening) {
    List<Stream> gone = listening.stream().filter(stream -> !stream.wrote(words)).toList();
    synchronized (streams) {
      streams.removeAll(gone);
    }
  }

  private List<Stream> open() {
    synchronized (streams) {
      return List.copyOf(streams);
    }
  }

  /** Ends all streams. */
  void close() {
    thread.shutdownNow();
    open().forEach(stream -> stream.exchange().close());
  }
}
