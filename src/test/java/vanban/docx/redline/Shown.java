package vanban.docx.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.tree.Element;

/**
 * A redline as lines a person can read: {@code [-gone-]}, <code>{+new+}</code>, {@code [<moved
 * away<]}, <code>{>moved here>}</code>, {@code ~} before what looks otherwise than it did; {@code
 * ¶-} and {@code ¶+} are ends of paragraphs that come or go, {@code |-} and {@code |+} rows.
 */
final class Shown {
  private static final Map<String, String> OPENING =
      Map.of("w:del", "[-", "w:ins", "{+", "w:moveFrom", "[<", "w:moveTo", "{>");
  private static final Map<String, String> CLOSING =
      Map.of("w:del", "-]", "w:ins", "+}", "w:moveFrom", "<]", "w:moveTo", ">}");

  private Shown() {}

  /** The text of a file, then its notes. */
  static List<String> of(byte[] docx) {
    DocxFile file = new DocxFile(docx);
    List<String> lines = new ArrayList<>();
    file.tree(file.main()).elements().forEach(body -> blocks(body, "", lines));
    for (String notes : file.related("footnotes")) {
      for (Element note : file.tree(notes).elements()) {
        blocks(note, "(" + note.attribute("w:id").orElse("") + ") ", lines);
      }
    }
    return lines;
  }

  /** The words of one part. */
  static List<String> part(byte[] docx, String name) {
    List<String> lines = new ArrayList<>();
    blocks(new DocxFile(docx).tree(name), "", lines);
    return lines;
  }

  private static void blocks(Element element, String before, List<String> to) {
    for (Element child : element.elements()) {
      if (child.is("w:p")) {
        to.add(before + looks(child) + words(child) + end(child));
      } else if (child.is("w:tr")) {
        blocks(child, before + "|" + mark(child, "w:trPr") + " ", to);
      } else {
        blocks(child, before, to);
      }
    }
  }

  private static String looks(Element paragraph) {
    boolean changed = paragraph.child("w:pPr").flatMap(own -> own.child("w:pPrChange")).isPresent();
    return changed ? "~" : "";
  }

  private static String end(Element paragraph) {
    return "¶" + paragraph.child("w:pPr").map(own -> mark(own, "w:rPr")).orElse("");
  }

  private static String mark(Element element, String properties) {
    List<Element> own = element.child(properties).map(Element::elements).orElse(List.of());
    for (Element one : own) {
      if (OPENING.containsKey(one.name().usual())) {
        return OPENING.getOrDefault(one.name().usual(), "").substring(1);
      }
    }
    return "";
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Element child : element.elements()) {
      String name = child.name().usual();
      if (OPENING.containsKey(name)) {
        words.append(OPENING.get(name)).append(words(child)).append(CLOSING.get(name));
      } else if (name.equals("w:footnoteReference")) {
        words.append('^').append(child.attribute("w:id").orElse(""));
      } else if (name.equals("w:drawing")) {
        words.append("(picture)");
      } else if (name.equals("w:rPr")) {
        words.append(child.child("w:rPrChange").isPresent() ? "~" : "");
      } else if (name.equals("w:instrText") || name.equals("w:delInstrText")) {
        words.append('<').append(child.text()).append('>');
      } else if (!name.equals("w:pPr")) {
        words.append(child.text()).append(words(child));
      }
    }
    return words.toString();
  }
}
