package vanban.docx.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.PPr;
import org.jspecify.annotations.Nullable;
import vanban.document.Inline;

/** The notes of a file that is read, and the counters of its lists. */
final class NoteShelf {
  private final WordprocessingMLPackage file;
  private final Map<BigInteger, CTFtnEdn> footnotes = new HashMap<>();
  private final Map<BigInteger, CTFtnEdn> endnotes = new HashMap<>();
  private int read;

  NoteShelf(WordprocessingMLPackage file) throws Docx4JException {
    this.file = file;
    MainDocumentPart main = file.getMainDocumentPart();
    if (main.getFootnotesPart() != null) {
      main.getFootnotesPart().getContents().getFootnote().forEach(n -> footnotes.put(n.getId(), n));
    }
    if (main.getEndNotesPart() != null) {
      main.getEndNotesPart().getContents().getEndnote().forEach(n -> endnotes.put(n.getId(), n));
    }
  }

  /** The footnote with that id, numbered as the next one. */
  Inline footnote(BigInteger id) {
    return note(footnotes.get(id));
  }

  /** The endnote with that id, numbered as the next one. */
  Inline endnote(BigInteger id) {
    return note(endnotes.get(id));
  }

  private Inline note(@Nullable CTFtnEdn note) {
    int number = ++read;
    List<Object> content = note == null ? List.of() : note.getContent();
    return new Inline.Note(number, new BlockReader(this, "note").all(content));
  }

  /** What Word prints before a paragraph with these properties; empty where it prints nothing. */
  String label(PPr properties) {
    Emulator.ResultTriple label = Emulator.getNumber(file, properties);
    if (label == null) {
      return "";
    }
    String sign = label.getBullet() == null ? label.getNumString() : label.getBullet();
    return sign == null || sign.isEmpty() ? "" : sign + after(label.getLvl());
  }

  /** A space for the tab or space that Word prints after a number; nothing where it prints none. */
  private static String after(@Nullable Lvl level) {
    boolean nothing =
        level != null && level.getSuff() != null && "nothing".equals(level.getSuff().getVal());
    return nothing ? "" : " ";
  }
}
