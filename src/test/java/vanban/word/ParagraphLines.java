package vanban.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Paragraphs as lines: style, number, what it is kept with, and a text cut in the middle. */
final class ParagraphLines {
  private static final int START = 48;
  private static final int END = 20;
  private static final int CELL_START = 18;
  private static final int CELL_END = 8;

  private static final Map<String, String> KEPT =
      Map.of("w:keepNext", "+next", "w:keepLines", "+lines", "w:pageBreakBefore", "new page");

  private final StyleIndex styles;

  ParagraphLines(StyleIndex styles) {
    this.styles = styles;
  }

  /** The styles that the paragraphs of a part name. */
  static Set<String> stylesOf(Xml.Element part) {
    Set<String> used = new TreeSet<>();
    for (String name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
      part.all(name).forEach(style -> used.add(style.attribute("w:val")));
    }
    return used;
  }

  /** A paragraph of the body. */
  String of(Xml.Element paragraph) {
    String style = style(paragraph);
    List<String> signs = new ArrayList<>();
    for (Xml.Element property : styles.properties(style)) {
      if (property.is("w:numPr")) {
        signs.add("#" + property.value("w:numId") + "/" + property.value("w:ilvl"));
      } else if (KEPT.containsKey(property.name()) && PropertyWords.isOn(property)) {
        signs.add(KEPT.get(property.name()));
      }
    }
    own(paragraph).forEach(property -> signs.add(PartText.line(property)));
    return "%-24s %-12s %s"
        .formatted(style, String.join(" ", signs), text(paragraph, START, END))
        .stripTrailing();
  }

  /** What it has beside its style; pages stand on a line of their own. */
  private static List<Xml.Element> own(Xml.Element paragraph) {
    return paragraph.child("w:pPr").stream()
        .flatMap(properties -> properties.children().stream())
        .filter(property -> !property.is("w:pStyle") && !property.is("w:sectPr"))
        .toList();
  }

  /** A paragraph of a cell, in few words. */
  String inCell(Xml.Element paragraph) {
    return (style(paragraph) + " " + text(paragraph, CELL_START, CELL_END)).strip();
  }

  private static String style(Xml.Element paragraph) {
    return paragraph.child("w:pPr").map(properties -> properties.value("w:pStyle")).orElse("");
  }

  private static String text(Xml.Element paragraph, int start, int end) {
    List<Xml> content = new ArrayList<>(paragraph.content());
    content.removeIf(one -> one instanceof Xml.Element element && element.is("w:pPr"));
    StringBuilder text = new StringBuilder();
    for (Object one : Field.fold(content)) {
      if (one instanceof Field field) {
        text.append('{').append(field.instruction()).append(": ");
        field.result().forEach(run -> text.append(((Xml.Element) run).text()));
        text.append('}');
      } else {
        text.append(inline((Xml.Element) one, start, end));
      }
    }
    return text.toString();
  }

  private static String inline(Xml.Element one, int start, int end) {
    return switch (one.name()) {
      case "w:r" -> run(one, start, end);
      case "w:bookmarkStart" -> "{" + one.attribute("w:name") + ":}";
      case "w:bookmarkEnd" -> "";
      default -> PartText.line(one);
    };
  }

  private static String run(Xml.Element run, int start, int end) {
    StringBuilder text = new StringBuilder();
    StringBuilder words = new StringBuilder(); // that are cut as one
    for (Xml.Element one : run.children()) {
      if (PartText.isWord(one)) {
        words.append(one.is("w:t") ? one.text() : PartText.NO_BREAK_HYPHEN);
        continue;
      }
      text.append(cut(words.toString(), start, end));
      words.setLength(0);
      text.append(
          switch (one.name()) {
            case "w:rPr" -> "";
            case "w:br" -> "↵";
            case "w:footnoteReference" -> "[" + one.attribute("w:id") + "]";
            case "w:footnoteRef" -> "[]";
            case "w:drawing" -> drawing(one);
            default -> PartText.line(one);
          });
    }
    text.append(cut(words.toString(), start, end));
    String style = run.child("w:rPr").map(properties -> properties.value("w:rStyle")).orElse("");
    boolean plain = style.isEmpty() || style.equals("FootnoteReference");
    return plain ? text.toString() : "<" + style + ": " + text + ">";
  }

  private static String drawing(Xml.Element drawing) {
    return drawing
            .all("c:chart")
            .map(chart -> "{" + chart.attribute("r:id") + "}")
            .findFirst()
            .orElse("{drawing}")
        + drawing.all("wp:extent").map(PartText::line).findFirst().orElse("");
  }

  /** The start and the end of a text, and how much is left out between them. */
  private static String cut(String text, int start, int end) {
    int left = text.length() - start - end;
    return left <= 8
        ? PartText.visible(text)
        : PartText.visible(text.substring(0, start))
            + "…"
            + left
            + "…"
            + PartText.visible(text.substring(text.length() - end));
  }
}
