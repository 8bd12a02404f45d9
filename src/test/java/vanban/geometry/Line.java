package vanban.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Letters side by side on one baseline, without a gap as between two columns.
 *
 * @param page the number of its page, from 1
 * @param glyphs left to right, blanks between the words among them
 */
record Line(int page, List<Glyph> glyphs) {
  private static final double WORD_GAP = 0.12; // of the size of the letters

  Line {
    glyphs = List.copyOf(glyphs);
  }

  /** The words, with single blanks between them. */
  String words() {
    return words(new ArrayList<>());
  }

  /**
   * The words.
   *
   * @param owners takes the place of the glyph that each character comes from
   */
  private String words(List<Integer> owners) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean apart = i > 0 && glyph.left() - glyphs.get(i - 1).right() > WORD_GAP * glyph.size();
      boolean blankBefore = words.length() > 0 && words.charAt(words.length() - 1) == ' ';
      if ((apart || glyph.isBlank()) && words.length() > 0 && !blankBefore) {
        words.append(' ');
        owners.add(i);
      }
      if (!glyph.isBlank()) {
        words.append(glyph.text());
        owners.addAll(Collections.nCopies(glyph.text().length(), i));
      }
    }
    return words.toString().stripTrailing();
  }

  /** The whole line. */
  Mark mark() {
    return Mark.of(page, words(), glyphs);
  }

  /** The given words of this line, and only them. */
  Optional<Mark> mark(String part) {
    List<Integer> owners = new ArrayList<>();
    int start = words(owners).indexOf(part);
    if (start < 0) {
      return Optional.empty();
    }
    int end = owners.get(start + part.length() - 1) + 1;
    return Optional.of(Mark.of(page, part, glyphs.subList(owners.get(start), end)));
  }
}
