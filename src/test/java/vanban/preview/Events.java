package vanban.preview;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a browser hears of a report, in order. */
final class Events {
  private static final String DATA = "data: ";
  private static final long PATIENCE = 20; // seconds

  private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();

  /** An event: {@code version=3 page=2 fresh=true}. */
  record Event(String told) {
    boolean isFresh() {
      return field("fresh").equals("true");
    }

    int version() {
      return Integer.parseInt(field("version"));
    }

    int page() {
      return Integer.parseInt(field("page"));
    }

    private String field(String name) {
      return Arrays.stream(told.split(" "))
          .filter(field -> field.startsWith(name + "="))
          .findFirst()
          .orElseThrow(() -> new AssertionError(told))
          .substring(name.length() + 1);
    }
  }

  /** Hears the lines of a stream, until it ends. */
  void hear(Stream<String> lines) {
    try {
      lines
          .filter(line -> line.startsWith(DATA))
          .forEach(line -> heard.add(new Event(line.substring(DATA.length()))));
    } catch (UncheckedIOException e) {
      return; // the preview was closed
    }
  }

  /** Waits for an event that is as it should be. */
  Event next(Predicate<Event> wanted) throws InterruptedException {
    while (true) {
      Event next = heard.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing was told any more");
      }
      if (wanted.test(next)) {
        return next;
      }
    }
  }
}
