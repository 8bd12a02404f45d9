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
import vanban.document.Block;
import vanban.docx.style.BuiltInStyles;
import vanban.docx.wml.Wml;
import vanban.style.Length;

/** The notes of a document, below the line that parts them from the text. */
final class FootnotesPart {
  /** The id of the line between text and notes. */
  static final int SEPARATOR = -1;

  /** The id of the line above a note that goes on from the page before. */
  static final int CONTINUATION = 0;

  private final CTFootnotes notes = new CTFootnotes();

  /**
   * Writes a note.
   *
   * @param number its number, and its id: 1 for the first
   * @param width of the text above
   */
  void add(int number, List<Block> blocks, DocxContext context, Length width) {
    CTFtnEdn note = new CTFtnEdn();
    note.setId(Wml.integer(number));
    new BlockWriter(context, note.getContent(), width).all(blocks);
    sign(note);
    notes.getFootnote().add(note);
  }

  /** Puts the note's own sign before its first words. */
  private static void sign(CTFtnEdn note) {
    if (!note.getContent().isEmpty() && note.getContent().get(0) instanceof P first) {
      Object sign = Wml.NEW.createRFootnoteRef(new R.FootnoteRef());
      first.getContent().add(0, Wml.run(Optional.of(BuiltInStyles.NOTE_REFERENCE), sign));
      first.getContent().add(1, Wml.run(Optional.empty(), Wml.text(" ")));
    }
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
