package vanban.claims;

import java.util.List;
import java.util.Optional;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Words that are read in one go, a paragraph, a cell or a title, with the figures among them.
 *
 * @param text in which {@link #FIGURE} stands for each figure, {@link #GAP} for what is no words
 * @param mentions of figures, in their order
 */
record Passage(LocatedText text, List<Mention> mentions) {
  /** Stands for a figure. */
  static final char FIGURE = '\uFFFC';

  /** Stands for what is not words: a reference, the end of a line. */
  static final char GAP = '\u00B6';

  /** How far the words around a figure are looked at. */
  private static final int NEAR = 240;

  /** Keeps the list from change. */
  Passage {
    mentions = List.copyOf(mentions);
  }

  /** The words before a figure, as far as they are near. */
  Stretch before(Mention mention) {
    return stretch(Math.max(0, mention.at() - NEAR), mention.at());
  }

  /** The words after a figure, as far as they are near. */
  Stretch after(Mention mention) {
    int from = mention.at() + 1;
    return stretch(from, Math.min(text.value().length(), from + NEAR));
  }

  private Stretch stretch(int from, int to) {
    return new Stretch(this, from, text.value().substring(from, to));
  }

  /** The figures whose signs stand in a part of the text. */
  List<Mention> mentionsIn(int from, int to) {
    return mentions.stream().filter(one -> one.at() >= from && one.at() < to).toList();
  }

  /**
   * A part of a passage.
   *
   * @param start its offset
   */
  record Stretch(Passage passage, int start, String value) {
    /** The place of some of its letters. */
    Place place(int from, int to) {
      return passage.text.place(start + from, start + to);
    }

    /**
     * The same if the letters stand there as they are, side by side, and come from nowhere else.
     */
    Optional<Place> typed(int from, int to) {
      Place place = place(from, to);
      boolean same = folded(place.text()).equals(folded(value.substring(from, to)));
      return Optional.of(place).filter(any -> same);
    }

    private static String folded(String text) {
      return text.replaceAll("[ \\t\\r\\n]+", " ");
    }
  }
}
