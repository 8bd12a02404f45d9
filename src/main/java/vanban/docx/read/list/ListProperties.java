package vanban.docx.read.list;

import java.util.Optional;
import java.util.OptionalLong;
import vanban.docx.read.opc.XmlCursor;

/**
 * What a paragraph, or a style, says of the list in which it counts. Collects while its properties
 * are read.
 */
public final class ListProperties {
  private Optional<String> style = Optional.empty();
  private OptionalLong list = OptionalLong.empty();
  private OptionalLong level = OptionalLong.empty();

  /** Reads one property; the cursor must stand at an element right below {@code w:pPr}. */
  public void read(XmlCursor cursor) {
    switch (cursor.name()) {
      case "w:pStyle" -> style = cursor.attribute("w:val");
      case "w:numPr" -> cursor.children(() -> numbering(cursor));
      default -> {}
    }
  }

  private void numbering(XmlCursor cursor) {
    switch (cursor.name()) {
      case "w:numId" -> list = cursor.whole("w:val");
      case "w:ilvl" -> level = cursor.whole("w:val");
      default -> {}
    }
  }

  /** The style that is named. */
  Optional<String> style() {
    return style;
  }

  /** The id of the use of a list that is named; 0 for none. */
  OptionalLong list() {
    return list;
  }

  /** The level that is named. */
  OptionalLong level() {
    return level;
  }
}
