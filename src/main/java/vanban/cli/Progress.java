package vanban.cli;

import java.io.PrintStream;
import vanban.diagnostic.Printable;

/** A bar that grows while a person watches; nothing elsewhere. */
final class Progress {
  private static final int WIDTH = 24;

  private final PrintStream err;
  private final boolean person;
  private final int total;
  private int done;
  private int shown;

  Progress(PrintStream err, boolean person, int total) {
    this.err = err;
    this.person = person;
    this.total = total;
  }

  /** One more step is about to begin. */
  void next(String step) {
    String name = Printable.line(step);
    done++;
    if (person) {
      int filled = total == 0 ? WIDTH : (done - 1) * WIDTH / total;
      show("[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + position() + " " + name);
    }
  }

  private String position() {
    return done + "/" + total;
  }

  /** Takes the bar away. */
  void end() {
    if (person && shown > 0) {
      show("");
      err.print("\r");
      err.flush();
    }
  }

  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }
}
