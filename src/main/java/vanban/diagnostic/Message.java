package vanban.diagnostic;

import java.util.List;

/**
 * Words for an author, in every language.
 *
 * @param key of the message bundles
 * @param arguments what stands for {@code {0}}, {@code {1}} …
 */
public record Message(String key, List<String> arguments) {
  /** Keeps the arguments from change. */
  public Message {
    arguments = List.copyOf(arguments);
  }
}
