package vanban.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vanban.source.World;

/** Where a person types commands in some world, and reads what comes of the last one. */
final class Terminal {
  private final World world;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Terminal(World world) {
    this.world = world;
  }

  /** Runs a command in Vietnamese; how it ended. */
  int run(String... args) {
    out.reset();
    err.reset();
    return new CommandLineTool(
            world, print(out), print(err), Screens.NONE, Locale.forLanguageTag("vi"))
        .run(args);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** What was asked for. */
  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What was said along the way. */
  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
