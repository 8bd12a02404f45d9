package vanban.docx.write;

import java.util.List;
import java.util.stream.Stream;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Table;
import vanban.document.Walk;

/** What Word cannot open, however right its XML is. */
public final class WordBounds {
  /** The most columns a table can have (Word's own limit; it refuses files with more). */
  public static final int COLUMNS = 63;

  /** The most footnotes, and the most comments, that a document can have in Word. */
  public static final int NOTES = 32_767;

  private WordBounds() {}

  /** How many footnotes a document has. */
  public static long notes(Document document) {
    return inlines(document).filter(Inline.Note.class::isInstance).count();
  }

  /** What can bear comments in a document for its reviewers: what each figure is of. */
  public static Stream<String> figures(Document document) {
    return inlines(document)
        .filter(Inline.Figure.class::isInstance)
        .map(figure -> ((Inline.Figure) figure).of());
  }

  private static Stream<Inline> inlines(Document document) {
    return document.parts().stream().flatMap(part -> Walk.inlines(part.blocks()));
  }

  /** The tables of a document with more columns than Word can have, in its order. */
  public static List<Table> tooWide(Document document) {
    return Walk.blocks(document)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.columns().size() > COLUMNS)
        .toList();
  }
}
