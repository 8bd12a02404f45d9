package vanban.style;

import java.util.Optional;

/**
 * How words look. What is empty is as around it: for words within a paragraph as the paragraph has
 * it, for a paragraph as the document has it.
 *
 * @param font the name of the font
 * @param size of the letters
 * @param bold whether bold
 * @param italic whether italic
 * @param underline whether underlined, by a single line as long as the words
 * @param caps whether small letters are printed as capitals
 * @param color as six hexadecimal digits, red, green, blue: {@code FF0000}
 * @param position on the line, above or below it
 * @param highlight the colour behind the words
 */
public record CharacterStyle(
    Optional<String> font,
    Optional<Length> size,
    Optional<Boolean> bold,
    Optional<Boolean> italic,
    Optional<Boolean> underline,
    Optional<Boolean> caps,
    Optional<String> color,
    Optional<Position> position,
    Optional<Highlight> highlight) {

  /** Says nothing. */
  public static final CharacterStyle PLAIN =
      new CharacterStyle(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This look where it says something, {@code base} where it says nothing. */
  public CharacterStyle over(CharacterStyle base) {
    return new CharacterStyle(
        font.or(base::font),
        size.or(base::size),
        bold.or(base::bold),
        italic.or(base::italic),
        underline.or(base::underline),
        caps.or(base::caps),
        color.or(base::color),
        position.or(base::position),
        highlight.or(base::highlight));
  }

  /** Where letters stand. */
  public enum Position {
    /** On the line. */
    BASELINE,
    /** Small and raised, as the sign of a note. */
    SUPERSCRIPT,
    /** Small and lowered. */
    SUBSCRIPT
  }

  /** Colours that letters stay readable on. */
  public enum Highlight {
    /** Yellow, as by a marker. */
    YELLOW,
    /** Light green. */
    GREEN,
    /** Light blue. */
    CYAN,
    /** Light grey, which printers without colour print too. */
    GRAY
  }
}
