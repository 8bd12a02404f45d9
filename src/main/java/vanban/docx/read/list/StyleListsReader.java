package vanban.docx.read.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/** Reads of the styles of a file in which lists they count. */
final class StyleListsReader {
  private final DocxFile file;
  private final Map<String, StyleLists.Style> styles = new HashMap<>();
  private Optional<String> usual = Optional.empty();

  StyleListsReader(DocxFile file) {
    this.file = file;
  }

  StyleLists read() {
    for (String part : file.related("styles")) {
      file.read(part, "w:styles", root -> root.children(() -> style(root)));
    }
    return new StyleLists(styles, usual);
  }

  private void style(XmlCursor cursor) {
    if (!cursor.name().equals("w:style")) {
      return;
    }
    file.budget().spend(ReadLimit.DEFINITIONS, 1, cursor.part());
    String id = cursor.attribute("w:styleId").orElse("");
    boolean paragraph = cursor.attribute("w:type").orElse("paragraph").equals("paragraph");
    String first = cursor.attribute("w:default").orElse("0");
    if (paragraph && (first.equals("1") || first.equals("true") || first.equals("on"))) {
      usual = Optional.of(id);
    }
    ListProperties list = new ListProperties();
    List<String> basedOn = new ArrayList<>();
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:basedOn" -> cursor.attribute("w:val").ifPresent(basedOn::add);
            case "w:pPr" -> cursor.children(() -> list.read(cursor));
            default -> {}
          }
        });
    styles.putIfAbsent(
        id, new StyleLists.Style(basedOn.stream().findFirst(), list.list(), list.level()));
  }
}
