package vanban.docx.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;

/** The footnotes and endnotes of a file, by their ids; of one the file has not, nothing is said. */
final class NoteIndex {
  private final Map<BigInteger, List<Object>> footnotes = new HashMap<>();
  private final Map<BigInteger, List<Object>> endnotes = new HashMap<>();

  NoteIndex(MainDocumentPart main) throws Docx4JException {
    if (main.getFootnotesPart() != null) {
      add(main.getFootnotesPart().getContents().getFootnote(), footnotes);
    }
    if (main.getEndNotesPart() != null) {
      add(main.getEndNotesPart().getContents().getEndnote(), endnotes);
    }
  }

  private static void add(List<CTFtnEdn> notes, Map<BigInteger, List<Object>> to) {
    notes.forEach(note -> to.put(note.getId(), note.getContent()));
  }

  /** What the footnote with that id says, as Word keeps it. */
  List<Object> footnote(BigInteger id) {
    return footnotes.getOrDefault(id, List.of());
  }

  /** What the endnote with that id says, as Word keeps it. */
  List<Object> endnote(BigInteger id) {
    return endnotes.getOrDefault(id, List.of());
  }
}
