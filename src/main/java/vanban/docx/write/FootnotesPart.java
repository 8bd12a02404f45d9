package vanban.docx.write;

import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFtnEdn;
import vanban.docx.wml.Wml;

/** The notes of a document, below the line that parts them from the text. */
final class FootnotesPart {
  /** The id of the line between text and notes. */
  static final int SEPARATOR = -1;

  /** The id of the line above a note that goes on from the page before. */
  static final int CONTINUATION = 0;

  private final CTFootnotes notes = new CTFootnotes();
  private final PartLinks links = new PartLinks();

  /** What its words lead to. */
  PartLinks links() {
    return links;
  }

  /**
   * Adds a note.
   *
   * @param number its number, and its id: 1 for the first
   * @param content paragraphs and tables
   */
  void add(int number, List<Object> content) {
    CTFtnEdn note = new CTFtnEdn();
    note.setId(Wml.integer(number));
    note.getContent().addAll(content);
    notes.getFootnote().add(note);
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return notes.getFootnote().isEmpty();
  }

  /** Adds all notes and the two lines to a file, if there are any. */
  void addTo(MainDocumentPart main) throws InvalidFormatException {
    if (!isEmpty()) {
      org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart part =
          new org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart();
      part.setJaxbElement(withLines());
      main.addTargetPart(part);
      links.addTo(part);
    }
  }

  private CTFootnotes withLines() {
    Object separator = Wml.NEW.createRSeparator(new R.Separator());
    Object continuation = Wml.NEW.createRContinuationSeparator(new R.ContinuationSeparator());
    notes.getFootnote().add(0, line(STFtnEdn.SEPARATOR, SEPARATOR, separator));
    notes.getFootnote().add(1, line(STFtnEdn.CONTINUATION_SEPARATOR, CONTINUATION, continuation));
    return notes;
  }

  private static CTFtnEdn line(STFtnEdn type, int id, Object mark) {
    P paragraph = Wml.paragraph("Normal");
    paragraph.getContent().add(Wml.run(Optional.empty(), mark));
    CTFtnEdn line = new CTFtnEdn();
    line.setType(type);
    line.setId(Wml.integer(id));
    line.getContent().add(paragraph);
    return line;
  }
}
