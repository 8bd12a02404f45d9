package vanban.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The comments of a Word file for reviewers, each with the text it hangs on, and below them the
 * body in which they hang:
 *
 * <pre>
 * [4] on "1.916,94 tỷ đồng" in BodyText
 *     Thu ngân sách (revenue): 1.916,94 tỷ đồng
 *     Nguồn: Sở Tài chính
 * </pre>
 */
public final class CommentText {
  private static final String COMMENTS = "word/comments.xml";
  private static final String DOCUMENT = "word/document.xml";

  private CommentText() {}

  /** The comments and the body of a Word file that has comments. */
  public static String print(Map<String, String> parts) {
    Xml.Element comments = Xml.parse(parts.get(COMMENTS));
    List<Xml.Element> paragraphs = Xml.parse(parts.get(DOCUMENT)).all("w:p").toList();
    StringBuilder out = new StringBuilder(Hash.heading(COMMENTS, parts.get(COMMENTS)));
    out.append(authors(comments)).append('\n');
    for (Xml.Element comment : comments.children()) {
      String id = comment.attribute("w:id");
      out.append("\n[").append(id).append("] on ").append(anchor(id, paragraphs)).append('\n');
      comment.children().forEach(line -> out.append("    ").append(line(line)).append('\n'));
    }
    return out + "\n" + PartText.print(DOCUMENT, parts.get(DOCUMENT));
  }

  /** How many there are, by whom and when: the same for all, or all that differ. */
  private static String authors(Xml.Element comments) {
    Set<String> authors = new TreeSet<>();
    for (Xml.Element comment : comments.children()) {
      String author =
          "%s (%s) %s"
              .formatted(
                  comment.attribute("w:author"),
                  comment.attribute("w:initials"),
                  comment.attribute("w:date"));
      authors.add(author.strip());
    }
    return comments.children().size() + " by " + String.join(", ", authors);
  }

  private static String line(Xml.Element paragraph) {
    return PartText.visible(paragraph.text());
  }

  private static String anchor(String id, List<Xml.Element> paragraphs) {
    for (Xml.Element paragraph : paragraphs) {
      List<Xml> covered = covered(id, paragraph.content());
      if (!covered.isEmpty()) {
        return covered.stream().map(CommentText::shown).collect(Collectors.joining(" "))
            + " in "
            + paragraph.child("w:pPr").map(properties -> properties.value("w:pStyle")).orElse("");
      }
    }
    return "nothing";
  }

  private static List<Xml> covered(String id, List<Xml> content) {
    List<Xml> covered = new ArrayList<>();
    boolean inside = false;
    for (Xml one : content) {
      boolean own = one instanceof Xml.Element mark && mark.attribute("w:id").equals(id);
      if (own && ((Xml.Element) one).is("w:commentRangeStart")) {
        inside = true;
      } else if (own && ((Xml.Element) one).is("w:commentRangeEnd")) {
        return covered;
      } else if (inside && one instanceof Xml.Element run && isShown(run)) {
        covered.add(run);
      }
    }
    return covered;
  }

  private static boolean isShown(Xml.Element one) {
    return one.is("w:r") && one.child("w:commentReference").isEmpty();
  }

  private static String shown(Xml run) {
    Xml.Element element = (Xml.Element) run;
    String text = element.text();
    return text.isEmpty()
        ? element.children().stream()
            .map(Xml.Element::name)
            .filter(name -> !name.equals("w:rPr"))
            .collect(Collectors.joining(" ", "<", ">"))
        : '"' + PartText.visible(text) + '"';
  }
}
