package vanban.docx.read;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.DelText;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import vanban.document.Inline;

/** Reads what stands in a line. Deleted words and the instructions of fields are no words. */
final class DocxLineReader {
  private static final String NO_BREAK_HYPHEN = "\u2011";

  private final NoteIndex notes;
  private final Function<List<Object>, Inline> note;
  private final List<Inline> line = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<Object> boxes = new ArrayList<>();

  /**
   * Reads a line.
   *
   * @param note makes a note of what it says
   */
  DocxLineReader(NoteIndex notes, Function<List<Object>, Inline> note) {
    this.notes = notes;
    this.note = note;
  }

  /** Puts words before what is read next. */
  void words(String more) {
    words.append(more);
  }

  /** All of it, in order. */
  List<Inline> all(List<Object> content) {
    content.forEach(this::read);
    flush();
    return line;
  }

  /** Paragraphs and tables that hang on the line without standing in it, as in text boxes. */
  List<Object> boxes() {
    return boxes;
  }

  private void flush() {
    if (!words.isEmpty()) {
      line.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }

  private void add(Inline inline) {
    flush();
    line.add(inline);
  }

  private void read(Object one) {
    if (one instanceof JAXBElement<?> element) {
      element(element);
    } else if (one instanceof Text text) {
      words(line.isEmpty() && words.isEmpty() ? text.getValue().stripLeading() : text.getValue());
    } else if (one instanceof Br lineBreak) {
      lineBreak(lineBreak);
    } else if (one instanceof R.Tab) {
      words("\t");
    } else if (one instanceof R.NoBreakHyphen) {
      words(NO_BREAK_HYPHEN);
    } else if (one instanceof P || one instanceof Tbl) {
      boxes.add(one);
    } else if (!(one instanceof RunDel || one instanceof DelText)) {
      inside(one);
    }
  }

  private void lineBreak(Br lineBreak) {
    if (lineBreak.getType() == null || lineBreak.getType() == STBrType.TEXT_WRAPPING) {
      add(new Inline.Break());
    }
  }

  private void element(JAXBElement<?> element) {
    QName name = element.getName();
    switch (name.getLocalPart()) {
      case "instrText", "delInstrText", "delText", "del", "moveFrom" -> {}
      case "footnoteReference" -> add(note.apply(notes.footnote(id(element))));
      case "endnoteReference" -> add(note.apply(notes.endnote(id(element))));
      default -> read(element.getValue());
    }
  }

  private static BigInteger id(JAXBElement<?> reference) {
    return ((CTFtnEdnRef) reference.getValue()).getId();
  }

  private void inside(Object one) {
    List<Object> children = TraversalUtil.getChildrenImpl(one);
    if (children != null) {
      children.forEach(this::read);
    }
  }
}
