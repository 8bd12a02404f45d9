package vanban.docx.read.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.XmlCursor;

/** Counts how the letters of a text look: those of long paragraphs, outside of tables and boxes. */
final class ProseReader {
  private static final int LONG = 80; // letters of a paragraph that is prose

  private final LetterStyles styles;
  private final Map<Letters, Long> counts = new HashMap<>();

  /** Reads those of a file. */
  ProseReader(DocxFile file) {
    this.styles = new LetterStyles(file);
    file.read(file.main(), "w:document", root -> root.children(() -> read(root)));
  }

  private void read(XmlCursor cursor) {
    switch (cursor.name()) {
      case "w:p" -> paragraph(cursor);
      case "w:tbl", "w:sectPr", "w:sdtPr", "w:del", "w:moveFrom" -> {}
      default -> cursor.children(() -> read(cursor));
    }
  }

  /** A paragraph while it is read: its style, and how many letters look how. */
  private static final class Paragraph {
    private final Map<Letters, Long> letters = new HashMap<>();
    private Optional<String> style = Optional.empty();
  }

  private void paragraph(XmlCursor cursor) {
    Paragraph own = new Paragraph();
    cursor.children(() -> inParagraph(cursor, own));
    if (own.letters.values().stream().mapToLong(Long::longValue).sum() >= LONG) {
      own.letters.forEach((look, count) -> counts.merge(look, count, Long::sum));
    }
  }

  private void inParagraph(XmlCursor cursor, Paragraph own) {
    switch (cursor.name()) {
      case "w:pPr" ->
          cursor.children(
              () -> {
                if (cursor.name().equals("w:pStyle")) {
                  own.style = cursor.attribute("w:val");
                }
              });
      case "w:r" -> run(cursor, own);
      case "w:del", "w:moveFrom", "w:sdtPr" -> {}
      default -> cursor.children(() -> inParagraph(cursor, own));
    }
  }

  private void run(XmlCursor cursor, Paragraph own) {
    Letters[] said = {Letters.UNSAID};
    String[] style = {""};
    long[] count = new long[1];
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:rPr" -> said[0] = Letters.read(cursor, id -> style[0] = id);
            case "w:t" -> cursor.text(words -> count[0] += words.length());
            default -> {}
          }
        });
    if (count[0] > 0) {
      own.letters.merge(styles.of(own.style, style[0], said[0]), count[0], Long::sum);
    }
  }

  /** How the prose looks, as far as nearly all of it looks alike. */
  Letters most() {
    Map<Optional<String>, Long> fonts = new HashMap<>();
    Map<Optional<Integer>, Long> sizes = new HashMap<>();
    counts.forEach((look, count) -> fonts.merge(look.font(), count, Long::sum));
    counts.forEach((look, count) -> sizes.merge(look.size(), count, Long::sum));
    return new Letters(most(fonts), most(sizes));
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
