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

/**
 * The words of one language: what {@code messages_vi.properties} or {@code messages_en.properties}
 * says for each key. {@code {0}} stands for the first argument.
 */
public final class Messages {
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
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      out.append(pattern, from, at);
      boolean argument = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int index = argument ? Character.digit(pattern.charAt(at + 1), 10) : -1;
      boolean known = index >= 0 && index < arguments.size();
      out.append(known ? Printable.line(arguments.get(index)) : "{");
      from = known ? at + 3 : at + 1;
    }
    return out.append(pattern.substring(from)).toString();
  }
}
