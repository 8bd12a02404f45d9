package vanban.docx.read.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vanban.docx.read.opc.XmlCursor;

/**
 * How letters look, as far as one place of a file says.
 *
 * @param font its name, or of a theme {@code +minor} or {@code +major}; empty if it does not say
 * @param size in half points; empty if it does not say
 * @param face what else of them is seen at once
 */
record Letters(Optional<String> font, Optional<Integer> size, Face face) {
  /** Nothing said. */
  static final Letters UNSAID = new Letters(Optional.empty(), Optional.empty(), Face.UNSAID);

  private static final Pattern SIZE = Pattern.compile("\\d{1,4}");

  /** What {@code w:rPr} says, at which the cursor stands. */
  static Letters read(XmlCursor cursor) {
    return read(cursor, style -> {});
  }

  /**
   * The same.
   *
   * @param named is told the style of letters that it names
   */
  static Letters read(XmlCursor cursor, Consumer<String> named) {
    Letters[] read = {UNSAID};
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:rFonts" -> read[0] = new Letters(font(cursor), read[0].size(), read[0].face());
            case "w:sz" -> read[0] = new Letters(read[0].font(), size(cursor), read[0].face());
            case "w:rStyle" -> cursor.attribute("w:val").ifPresent(named);
            default ->
                read[0] =
                    new Letters(
                        read[0].font(), read[0].size(), Face.read(cursor).over(read[0].face()));
          }
        });
    return read[0];
  }

  /** The font of letters beyond the oldest; a theme comes before a name. */
  private static Optional<String> font(XmlCursor cursor) {
    return cursor
        .attribute("w:hAnsiTheme")
        .map(theme -> theme.startsWith("major") ? "+major" : "+minor")
        .or(() -> cursor.attribute("w:hAnsi"))
        .or(() -> cursor.attribute("w:ascii"));
  }

  private static Optional<Integer> size(XmlCursor cursor) {
    return cursor
        .attribute("w:val")
        .filter(value -> SIZE.matcher(value).matches())
        .map(Integer::valueOf);
  }

  /** The same, where it says nothing as another place says. */
  Letters over(Letters other) {
    return new Letters(font.or(other::font), size.or(other::size), face.over(other.face));
  }
}
