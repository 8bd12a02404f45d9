package vanban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.engine.CommandWording;
import vanban.source.DiskWorld;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs a command; {@code render} when none is given. Ends the machine only with a status other
   * than 0, so that Maven can go on after a good run.
   */
  public static void main(String[] args) {
    PrintStream out = new StandardOutput();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    CommandLineTool tool =
        new CommandLineTool(
            new DiskWorld(Path.of("")),
            out,
            err,
            Screens.ofProcess(System.getenv()),
            Locale.getDefault(),
            wording());
    int status =
        FileNames.areReadable(Path.of(""), List.of(args))
            ? tool.run(args)
            : tool.refuseNames(FileNames.encoding(), args);
    out.flush();
    err.flush();
    if (status != 0) {
      System.exit(status);
    }
  }

  /** That of the installed program, unless whoever started this one says otherwise. */
  private static CommandWording wording() {
    return Optional.ofNullable(System.getProperty("vanban.command"))
        .map(CommandWording::new)
        .orElse(CommandWording.PROGRAM);
  }
}
