package vanban.report.scope;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vanban.prose.Line;
import vanban.prose.LineParser;
import vanban.source.LocatedText;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * Reads the texts of one line that stand under keys. Each is parsed once, whoever asks for it, so
 * that what is wrong with it is said once.
 */
public final class LineReader {
  private final LineParser parser;
  private final IdentityHashMap<YamlText, Line> read = new IdentityHashMap<>();

  /** Who leaves the notation of lines to {@code parser}. */
  LineReader(LineParser parser) {
    this.parser = parser;
  }

  /** What a text says. */
  public Line read(YamlText text) {
    return read.computeIfAbsent(text, unread -> parser.read(unread.text()));
  }

  /** What a text says, with the places of its words; the text as typed if it says nothing. */
  public LocatedText located(YamlText text) {
    return Optional.ofNullable(read.get(text))
        .orElseGet(() -> parser.readLoosely(text.text()))
        .located()
        .orElseGet(() -> text.text().trim());
  }

  /** What the text under a key says; empty where there is none. */
  public Optional<Line> read(YamlMapping mapping, String key) {
    return mapping.text(key).map(this::read).filter(line -> !line.isEmpty());
  }

  /** What the texts of a list, or the one text, under a key say. */
  public List<Line> all(YamlMapping mapping, String key) {
    return mapping.texts(key).map(this::read).filter(line -> !line.isEmpty()).toList();
  }
}
