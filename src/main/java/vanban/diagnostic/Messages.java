package vanban.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of one language: what {@code messages_vi.properties} or {@code messages_en.properties}
 * says for each key. {@code {0}} stands for the first argument, {@code {0|cell|cells}} for it with
 * a word behind it: the first where it is 1, else the second.
 */
public final class Messages {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private final Language language;
  private final Properties words;

  private Messages(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The words of a language. */
  public static Messages in(Language language) {
    Properties words = new Properties();
    String name = "messages_" + language.code() + ".properties";
    try (InputStream in =
            Optional.ofNullable(Messages.class.getResourceAsStream(name)).orElseThrow();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new Messages(language, words);
  }

  /** Which language it is. */
  public Language language() {
    return language;
  }

  /** What a message says, in one line. */
  public String say(Message message) {
    return say(message.key(), message.arguments());
  }

  /** What a key says with these arguments. */
  public String say(String key, String... arguments) {
    return say(key, List.of(arguments));
  }

  private String say(String key, List<String> arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult found : ARGUMENT.matcher(pattern).results().toList()) {
      int index = Integer.parseInt(found.group(1));
      if (index < arguments.size()) {
        out.append(pattern, from, found.start()).append(said(arguments.get(index), found));
        from = found.end();
      }
    }
    return out.append(pattern.substring(from)).toString();
  }

  private static String said(String argument, MatchResult found) {
    String word = found.group(argument.equals("1") ? 2 : 3);
    return Printable.line(argument) + (word == null ? "" : " " + word);
  }
}
