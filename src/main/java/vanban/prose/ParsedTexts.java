package vanban.prose;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Texts in CommonMark's terms, those read last: what a text is depends on its letters alone, and of
 * a report that is read again after an edit nearly all texts are the same. Used by one thread at a
 * time.
 */
public final class ParsedTexts {
  private static final int KEPT = 1_000_000; // letters: some seven reports of 25 pages

  /** The one asked for longest ago comes first. Nobody changes a node. */
  private final Map<String, Optional<Node>> nodes = new LinkedHashMap<>(16, 0.75f, true);

  private final int kept;
  private int letters;
  private long misses;

  /** Remembers nothing yet. */
  public ParsedTexts() {
    this(KEPT);
  }

  /**
   * Remembers nothing yet.
   *
   * @param kept how many letters the remembered texts may have together
   */
  ParsedTexts(int kept) {
    this.kept = kept;
  }

  /** What a text is, in CommonMark's terms; empty where it is far too deep. */
  Optional<Node> parse(String text) {
    Optional<Node> known = nodes.get(text);
    if (known != null) {
      return known;
    }
    misses++;
    Optional<Node> parsed = ProseNotation.parse(text);
    nodes.put(text, parsed);
    letters += text.length();
    forget();
    return parsed;
  }

  private void forget() {
    Iterator<String> oldest = nodes.keySet().iterator();
    while (letters > kept && oldest.hasNext()) {
      letters -= oldest.next().length();
      oldest.remove();
    }
  }

  /** How many times a text was read for the first time, or again. */
  public long misses() {
    return misses;
  }
}
