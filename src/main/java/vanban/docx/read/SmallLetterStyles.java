package vanban.docx.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.document.Inline;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.XmlCursor;

/** Which letters of a file stand above or below the line: by their runs, or by named styles. */
final class SmallLetterStyles {
  private static final int DEEPEST = 32; // styles based on one another; Word makes ten

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * What a place says of its letters.
   *
   * @param style the style it names, or is based on
   * @param stands {@code superscript}, {@code subscript} or {@code baseline}
   */
  private record Style(Optional<String> style, Optional<String> stands) {
    static final Style UNSAID = new Style(Optional.empty(), Optional.empty());

    Style named(Optional<String> other) {
      return new Style(other, stands);
    }
  }

  /** Reads the styles of a file, which are few enough if the lists of the file were read before. */
  static SmallLetterStyles of(DocxFile file) {
    SmallLetterStyles read = new SmallLetterStyles();
    file.related("styles")
        .forEach(part -> file.read(part, "w:styles", root -> root.children(() -> read.add(root))));
    return read;
  }

  private void add(XmlCursor cursor) {
    Style[] read = {Style.UNSAID};
    String id = cursor.attribute("w:styleId").orElse("");
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:basedOn" -> read[0] = read[0].named(cursor.attribute("w:val"));
            case "w:rPr" -> read[0] = letters(cursor).named(read[0].style());
            default -> {}
          }
        });
    styles.putIfAbsent(id, read[0]);
  }

  private static Style letters(XmlCursor cursor) {
    Style[] read = {Style.UNSAID};
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:rStyle" -> read[0] = read[0].named(cursor.attribute("w:val"));
            case "w:vertAlign" -> read[0] = new Style(read[0].style(), cursor.attribute("w:val"));
            default -> {}
          }
        });
    return read[0];
  }

  /** Where the letters of a run stand that says {@code w:rPr}, at which the cursor stands. */
  Optional<Inline.Script.Side> side(XmlCursor cursor) {
    Style own = letters(cursor);
    for (int deep = 0; own.stands().isEmpty() && deep < DEEPEST; deep++) {
      own = own.style().map(styles::get).orElse(Style.UNSAID);
    }
    return switch (own.stands().orElse("baseline")) {
      case "superscript" -> Optional.of(Inline.Script.Side.SUPERSCRIPT);
      case "subscript" -> Optional.of(Inline.Script.Side.SUBSCRIPT);
      default -> Optional.empty();
    };
  }
}
