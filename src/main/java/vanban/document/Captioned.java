package vanban.document;

import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/** A block with a caption, by whose number references cite it: a table, a chart or a picture. */
public sealed interface Captioned extends Block permits Table, Chart, Picture {
  /** Its title, and its number. */
  Caption caption();

  /** The number it has; empty until {@link Numbering} gave it one, or without. */
  default Optional<Ordinal> number() {
    return caption().number();
  }

  /**
   * What stands beside a table, a chart or a picture: its title, and the number by which references
   * cite it.
   *
   * @param id by which references find it; empty where nothing refers to it
   * @param pattern how it is numbered ({@code "Bảng 1."}); empty without a number
   * @param number the number it has; empty until {@link Numbering} gave it one
   * @param paragraph the title; empty without
   */
  record Caption(
      Optional<String> id,
      Optional<NumberPattern> pattern,
      Optional<Ordinal> number,
      Optional<Paragraph> paragraph) {
    /** Of what has neither title nor number, and is cited nowhere. */
    public static final Caption NONE =
        new Caption(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same caption with a number, which stands before the words of its paragraph. */
    Caption numbered(Ordinal given) {
      Optional<Ordinal> known = Optional.of(given);
      return new Caption(id, pattern, known, paragraph.map(line -> line.numbered(known)));
    }
  }
}
