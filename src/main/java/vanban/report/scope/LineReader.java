package vanban.report.scope;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vanban.prose.Line;
import vanban.prose.LineParser;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/**
 * Reads the texts of one line. Each is parsed once, whoever asks for it, so that what is wrong with
 * it is said once.
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

  /** What a text says; empty where there is none, or it says nothing. */
  public Optional<Line> read(Optional<YamlText> text) {
    return text.map(this::read).filter(line -> !line.isEmpty());
  }

  /** What texts say, without those that say nothing. */
  public List<Line> all(List<YamlText> texts) {
    return texts.stream().map(this::read).filter(line -> !line.isEmpty()).toList();
  }
}
