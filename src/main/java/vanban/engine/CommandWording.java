package vanban.engine;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.diagnostic.Printable;

/**
 * How people call the program, which all commands they are told to type are written by: {@code
 * vanban check data/x}, or the same by way of Maven.
 *
 * @param pattern a command line in which <code>{}</code> stands for the words of the command
 */
public record CommandWording(String pattern) {
  /** That of who has the program installed, and so of every repository of an office. */
  public static final CommandWording PROGRAM = new CommandWording("vanban {}");

  private static final String WORDS = "{}";

  /** What no shell reads as anything but itself. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/\\\\:@%+=-]+");

  /** A whole command, to be pasted into a shell. */
  public String command(String... words) {
    char quote = quote();
    return pattern.replace(
        WORDS,
        Arrays.stream(words).map(word -> quoted(word, quote)).collect(Collectors.joining(" ")));
  }

  /** The words may stand in quotes themselves. */
  private char quote() {
    return pattern.indexOf('"') < 0 ? '"' : '\'';
  }

  /** The same, with more words behind those of each command, such as an option. */
  public CommandWording with(String... words) {
    char quote = quote();
    String more =
        Arrays.stream(words).map(word -> " " + quoted(word, quote)).collect(Collectors.joining());
    return new CommandWording(pattern.replace(WORDS, WORDS + more));
  }

  /** One word as a shell takes it, in quotes where it would else be several. */
  public static String quoted(String word) {
    return quoted(word, '"');
  }

  private static String quoted(String word, char quote) {
    String line = Printable.line(word);
    return PLAIN.matcher(line).matches() ? line : quote + line + quote;
  }
}
