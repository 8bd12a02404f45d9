package vanban.cli;

import java.util.Map;
import picocli.CommandLine;
import vanban.diagnostic.Ink;

/**
 * What stands behind the two streams of a run: a person's terminal, or a file or a program.
 *
 * @param person whether a person watches what is said along the way, who gets a bar that grows
 * @param out in what colours is printed what was asked for
 * @param err in what colours is printed what is said along the way
 */
public record Screens(boolean person, Ink out, Ink err) {
  /** Nobody looks. */
  public static final Screens NONE = new Screens(false, Ink.PLAIN, Ink.PLAIN);

  /** A person looks at both, at a screen without colours. */
  public static final Screens PLAIN = new Screens(true, Ink.PLAIN, Ink.PLAIN);

  /** What the person wants, in words of the command line. */
  enum Color {
    /** Colours where a terminal shows them, unless the environment says otherwise. */
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * Those of this process: terminals have colours, unless they say that they have none ({@code
   * TERM=dumb}) or their person wants none ({@code NO_COLOR}, as no-color.org has it).
   *
   * @param environment its variables
   */
  static Screens ofProcess(Map<String, String> environment) {
    boolean console = CommandLine.Help.Ansi.AUTO.enabled(); // knows one on Windows
    boolean colors =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean out = StandardStream.OUT.isTerminal(console);
    boolean err = StandardStream.ERR.isTerminal(console);
    return new Screens(err, ink(out && colors), ink(err && colors));
  }

  /** These, as the person wants them. */
  Screens in(Color wanted) {
    return switch (wanted) {
      case AUTO -> this;
      case ALWAYS -> new Screens(person, Ink.COLORED, Ink.COLORED);
      case NEVER -> new Screens(person, Ink.PLAIN, Ink.PLAIN);
    };
  }

  private static Ink ink(boolean colored) {
    return colored ? Ink.COLORED : Ink.PLAIN;
  }
}
