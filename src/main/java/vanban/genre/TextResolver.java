package vanban.genre;

import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/** Knows what a text of a report comes to: trimmed, folded, its placeholders filled in. */
@FunctionalInterface
public interface TextResolver {
  /** What a text says, each letter with the place it comes from. */
  LocatedText say(YamlText text);
}
