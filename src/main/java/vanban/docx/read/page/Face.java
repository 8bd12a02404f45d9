package vanban.docx.read.page;

import java.util.Optional;
import vanban.docx.read.opc.XmlCursor;

/**
 * Whether letters are bold and whether they lean, as far as one place of a file says.
 *
 * @param bold empty if it does not say
 * @param italic empty if it does not say
 */
record Face(Optional<Boolean> bold, Optional<Boolean> italic) {
  /** Nothing said. */
  static final Face UNSAID = new Face(Optional.empty(), Optional.empty());

  /** What one element of {@code w:rPr} says, at which the cursor stands. */
  static Face read(XmlCursor cursor) {
    return switch (cursor.name()) {
      case "w:b" -> new Face(Optional.of(cursor.isOn()), Optional.empty());
      case "w:i" -> new Face(Optional.empty(), Optional.of(cursor.isOn()));
      default -> UNSAID;
    };
  }

  /** The same, where it says nothing as another place says. */
  Face over(Face other) {
    return new Face(bold.or(other::bold), italic.or(other::italic));
  }
}
