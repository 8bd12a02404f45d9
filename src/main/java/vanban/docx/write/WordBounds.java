package vanban.docx.write;

import java.util.List;
import vanban.document.Document;
import vanban.document.Table;
import vanban.document.Walk;

/** What Word cannot open, however right its XML is. */
public final class WordBounds {
  /** The most columns a table can have (Word's own limit; it refuses files with more). */
  public static final int COLUMNS = 63;

  private WordBounds() {}

  /** The tables of a document with more columns than Word can have, in its order. */
  public static List<Table> tooWide(Document document) {
    return Walk.blocks(document)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.columns().size() > COLUMNS)
        .toList();
  }
}
