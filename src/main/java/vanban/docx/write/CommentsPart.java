package vanban.docx.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CommentRangeEnd;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.Comments;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import vanban.docx.plan.StyleUse;
import vanban.docx.style.StylesPart;
import vanban.docx.wml.Wml;

/** The comments of a document on its figures, with ids in the order of the document. */
final class CommentsPart {
  private static final String AUTHOR = "Vanban";
  private static final String INITIALS = "VB";

  private final Function<String, List<String>> says;
  private final Optional<XMLGregorianCalendar> date;
  private final StylesPart stylesPart;
  private final Comments comments = new Comments();

  /**
   * Comments on figures.
   *
   * @param says the paragraphs on a figure; none if it bears no comment
   * @param date the day the document bears, which its comments bear too
   * @param stylesPart has the styles of comments
   */
  CommentsPart(
      Function<String, List<String>> says, Optional<LocalDate> date, StylesPart stylesPart) {
    this.says = says;
    this.date = date.map(CommentsPart::midnight);
    this.stylesPart = stylesPart;
  }

  private static XMLGregorianCalendar midnight(LocalDate date) {
    return DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(date + "T00:00:00Z");
  }

  /**
   * Writes words, and comments on the figures in them.
   *
   * @param figures what the words print, as their authors name it; may be none
   * @param to the content of the paragraph
   * @param words writes the words into it
   */
  void decorate(List<String> figures, List<Object> to, Runnable words) {
    int first = comments.getComment().size();
    figures.stream()
        .map(says)
        .filter(lines -> !lines.isEmpty())
        .forEach(lines -> to.add(start(add(lines))));
    words.run();
    for (int id = first; id < comments.getComment().size(); id++) {
      to.add(end(id));
      R.CommentReference reference = new R.CommentReference();
      reference.setId(Wml.integer(id));
      to.add(sign(Wml.NEW.createRCommentReference(reference)));
    }
  }

  /** Writes a comment; its id. */
  private int add(List<String> lines) {
    int id = comments.getComment().size();
    Comments.Comment comment = new Comments.Comment();
    comment.setId(Wml.integer(id));
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    date.ifPresent(comment::setDate);
    for (String line : lines) {
      P paragraph = Wml.paragraph(stylesPart.id(new StyleUse.CommentText()));
      if (comment.getContent().isEmpty()) {
        paragraph.getContent().add(sign(Wml.NEW.createRAnnotationRef(new R.AnnotationRef())));
      }
      paragraph.getContent().add(Wml.run(Optional.empty(), Wml.text(line)));
      comment.getContent().add(paragraph);
    }
    comments.getComment().add(comment);
    return id;
  }

  private R sign(Object mark) {
    return Wml.run(Optional.of(stylesPart.id(new StyleUse.CommentSign())), mark);
  }

  private static CommentRangeStart start(int id) {
    CommentRangeStart start = new CommentRangeStart();
    start.setId(Wml.integer(id));
    return start;
  }

  private static CommentRangeEnd end(int id) {
    CommentRangeEnd end = new CommentRangeEnd();
    end.setId(Wml.integer(id));
    return end;
  }

  /** Adds them to a file, if there are any. */
  void addTo(MainDocumentPart main) throws InvalidFormatException {
    if (!comments.getComment().isEmpty()) {
      org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart part =
          new org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart();
      part.setJaxbElement(comments);
      main.addTargetPart(part);
    }
  }
}
