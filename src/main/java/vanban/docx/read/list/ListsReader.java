package vanban.docx.read.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/** Reads the lists of a file. */
final class ListsReader {
  private final DocxFile file;
  private final Map<Long, ListInstance> instances = new HashMap<>();
  private final Map<Long, ListDefinition> definitions = new HashMap<>();

  ListsReader(DocxFile file) {
    this.file = file;
  }

  Lists read() {
    for (String part : file.related("numbering")) {
      file.read(part, "w:numbering", root -> root.children(() -> list(root)));
    }
    return new Lists(instances, definitions);
  }

  private void list(XmlCursor cursor) {
    file.budget().spend(ReadLimit.DEFINITIONS, 1, cursor.part());
    switch (cursor.name()) {
      case "w:abstractNum" -> definition(cursor);
      case "w:num" -> instance(cursor);
      default -> {}
    }
  }

  private void definition(XmlCursor cursor) {
    long id = cursor.whole("w:abstractNumId").orElse(0);
    Map<Long, ListLevel> levels = new HashMap<>();
    Map<String, Long> styles = new HashMap<>();
    List<String> definedBy = new ArrayList<>();
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:lvl" -> level(cursor, levels, styles);
            case "w:numStyleLink" -> cursor.attribute("w:val").ifPresent(definedBy::add);
            default -> {}
          }
        });
    definitions.putIfAbsent(id, new ListDefinition(levels, styles, definedBy.stream().findFirst()));
  }

  private void level(XmlCursor cursor, Map<Long, ListLevel> to, Map<String, Long> styles) {
    file.budget().spend(ReadLimit.DEFINITIONS, 1, cursor.part());
    long depth = cursor.whole("w:ilvl").orElse(0);
    ListLevelReader reader = new ListLevelReader(cursor);
    to.put(depth, reader.read());
    reader.style().ifPresent(style -> styles.putIfAbsent(style, depth));
  }

  private void instance(XmlCursor cursor) {
    long id = cursor.whole("w:numId").orElse(0);
    long[] definition = {-1};
    Map<Long, ListLevel> replaced = new HashMap<>();
    Map<Long, Long> starts = new HashMap<>();
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:abstractNumId" -> definition[0] = cursor.whole("w:val").orElse(-1);
            case "w:lvlOverride" -> override(cursor, replaced, starts);
            default -> {}
          }
        });
    instances.putIfAbsent(id, new ListInstance(definition[0], replaced, starts));
  }

  private void override(XmlCursor cursor, Map<Long, ListLevel> levels, Map<Long, Long> starts) {
    long depth = cursor.whole("w:ilvl").orElse(0);
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:startOverride" ->
                cursor.whole("w:val").ifPresent(start -> starts.put(depth, start));
            case "w:lvl" -> level(cursor, levels, new HashMap<>());
            default -> {}
          }
        });
  }
}
