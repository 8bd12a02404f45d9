package vanban.docx.redline.text;

import java.util.Set;
import vanban.docx.read.WordPlace;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;

/** What elements print, without looks. */
final class Words {
  private static final Set<String> UNPRINTED = Set.of("w:instrText", "w:delText", "w:delInstrText");
  private static final Set<String> SPACES = Set.of("w:tab", "w:br", "w:cr");
  private static final Set<String> BOXES = Set.of("w:drawing", "w:pict", "w:object");

  private Words() {}

  /** The words of an element; paragraphs are parted by line ends. */
  static String of(Element element) {
    StringBuilder out = new StringBuilder();
    write(element, out);
    return out.toString().strip();
  }

  /** What one {@code w:t} prints. */
  static String printed(Element text) {
    return WordPlace.printed(
        text.text(), text.attribute("xml:space").orElse("").equals("preserve"));
  }

  private static void write(Element element, StringBuilder out) {
    String name = element.name().usual();
    if (name.equals("w:t")) {
      out.append(printed(element));
    } else if (SPACES.contains(name)) {
      out.append(' ');
    } else if (name.equals("w:noBreakHyphen")) {
      out.append('-');
    } else if (!UNPRINTED.contains(name) && !BOXES.contains(name)) {
      for (Node child : element.children()) {
        if (!(child instanceof Text)) {
          write((Element) child, out);
        }
      }
      out.append(name.equals("w:p") ? "\n" : "");
    }
  }
}
