package vanban.docx.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts how the letters of a text look: those of long paragraphs, outside of tables and boxes. */
final class ProseReader {
  private static final int LONG = 80; // letters of a paragraph that is prose

  private final Map<Optional<String>, Long> fonts = new HashMap<>();
  private final Map<Optional<Integer>, Long> sizes = new HashMap<>();

  /** Counts those of some paragraphs. */
  ProseReader(List<WordParagraph> paragraphs) {
    for (WordParagraph paragraph : paragraphs) {
      long letters = paragraph.pieces().stream().mapToLong(piece -> piece.words().length()).sum();
      if (!paragraph.isInTable() && letters >= LONG) {
        paragraph.pieces().forEach(this::count);
      }
    }
  }

  private void count(WordParagraph.Piece piece) {
    long count = piece.words().length();
    fonts.merge(piece.look().font(), count, Long::sum);
    sizes.merge(piece.look().size(), count, Long::sum);
  }

  /** The font of nearly all prose. */
  Optional<String> font() {
    return most(fonts);
  }

  /** The size of nearly all prose, in half points. */
  Optional<Integer> size() {
    return most(sizes);
  }

  /** What at least two thirds of the letters have, if there are enough letters to tell. */
  private static <T> Optional<T> most(Map<Optional<T>, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(one -> all >= 2 * LONG && 3 * one.getValue() >= 2 * all)
        .flatMap(one -> one.getKey().stream())
        .findFirst();
  }
}
