package vanban.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a Word file, a paragraph, a style or a level of a list a line, with all their
 * elements, attributes and texts.
 *
 * <p>{@code name=value[attribute=value]{content}} is an element: {@code =value} is its attribute
 * {@code val}, the prefix of the outermost element is left out. Of paragraphs the style stands
 * first, a run is its text between quotes, behind its style: {@code p=BodyText "Xem "
 * .Emphasis"nay" field(REF _Ref1 \h){"I"}}. A no-break space is {@code ⍽}, a no-break hyphen {@code
 * ‑}, and {@code ⟦3 "5%" 3⟧} is text with a comment on it.
 */
public final class PartText {
  /** An element of Word's, which no letter stands for in its texts. */
  static final String NO_BREAK_HYPHEN = "‑";

  private static final int WIDTH = 120;
  private static final Set<String> ON_ONE_LINE =
      Set.of("w:p", "w:style", "w:lvl", "w:sectPr", "c:txPr", "c:title", "c:spPr");
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_.:/;+%#*-]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}&&[^ ]]");
  private static final Pattern COMMENT_START = Pattern.compile("commentRangeStart\\[id=(\\d+)]");
  private static final Pattern COMMENT_END =
      Pattern.compile(
          "commentRangeEnd\\[id=(\\d+)] \\.CommentReference\\{commentReference\\[id=\\1]}");

  private final String prefix;
  private final StringBuilder out = new StringBuilder();

  private PartText(Xml.Element root) {
    this.prefix = root.name().replaceFirst("[^:]*$", "");
  }

  /** All parts of a Word file, by name, one after another. */
  public static String print(Map<String, String> parts) {
    return parts.entrySet().stream()
        .map(part -> print(part.getKey(), part.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** A part below its name and hash. */
  static String print(String name, String xml) {
    Xml.Element root = Xml.parse(xml);
    PartText text = new PartText(root);
    text.print(root, "");
    return Hash.heading(name, xml) + text.out;
  }

  /** An element on one line. */
  static String line(Xml.Element element) {
    return new PartText(element).inline(element);
  }

  private void print(Xml one, String indent) {
    String line = inline(one);
    boolean whole =
        indent.length() + line.length() <= WIDTH
            || !(one instanceof Xml.Element element)
            || ON_ONE_LINE.contains(element.name())
            || element.content().isEmpty();
    if (whole) {
      out.append(indent).append(line).append('\n');
      return;
    }
    Xml.Element element = (Xml.Element) one;
    out.append(indent).append(head(element)).append('\n');
    element.content().forEach(content -> print(content, indent + "  "));
  }

  private String inline(Xml one) {
    if (one instanceof Xml.Text text) {
      return quoted(text.value());
    }
    Xml.Element element = (Xml.Element) one;
    return switch (element.name()) {
      case "w:p" -> paragraph(element);
      case "w:r" -> run(element);
      default -> element(element);
    };
  }

  private String element(Xml.Element element) {
    return head(element) + braced(element.content());
  }

  private String braced(List<? extends Xml> content) {
    return content.isEmpty()
        ? ""
        : content.stream().map(this::inline).collect(Collectors.joining(" ", "{", "}"));
  }

  /** The name and the attributes. */
  private String head(Xml.Element element) {
    StringBuilder head = new StringBuilder(bare(element.name()));
    List<String> others = new ArrayList<>();
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (bare(name).equals("val")) {
                head.append('=').append(valued(value));
              } else {
                others.add(bare(name) + "=" + valued(value));
              }
            });
    return head + (others.isEmpty() ? "" : "[" + String.join(" ", others) + "]");
  }

  private String bare(String name) {
    return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  private static String valued(String value) {
    return BARE.matcher(value).matches() ? value : quoted(value);
  }

  private static String quoted(String text) {
    return '"' + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** A text in which a reader sees every char: {@code ⍽}, {@code \\u2003}. */
  static String visible(String text) {
    return UNSEEN
        .matcher(text.replace('\u00A0', '⍽'))
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  private String paragraph(Xml.Element paragraph) {
    StringBuilder line = new StringBuilder("p");
    List<Xml> content = new ArrayList<>(paragraph.content());
    paragraph
        .child("w:pPr")
        .ifPresent(
            properties -> {
              content.remove(properties);
              String style = properties.value("w:pStyle");
              line.append(style.isEmpty() ? "" : "=" + style);
              List<Xml> others = new ArrayList<>(properties.content());
              others.removeIf(one -> !style.isEmpty() && ((Xml.Element) one).is("w:pStyle"));
              line.append(others.isEmpty() ? "" : " pPr" + braced(others));
            });
    Field.fold(content).forEach(one -> line.append(' ').append(inParagraph(one)));
    return COMMENT_START.matcher(COMMENT_END.matcher(line).replaceAll("$1⟧")).replaceAll("⟦$1");
  }

  private String inParagraph(Object one) {
    return one instanceof Field field
        ? "field(" + field.instruction() + ")" + braced(field.result())
        : inline((Xml) one);
  }

  /** The text alone where there is nothing else, or nothing but a style. */
  private String run(Xml.Element run) {
    List<Xml> content = new ArrayList<>(run.content());
    String style = "";
    Optional<Xml.Element> properties = run.child("w:rPr").filter(PartText::isStyleOnly);
    if (properties.isPresent()) {
      style = "." + properties.get().value("w:rStyle");
      content.remove(properties.get());
    }
    if (content.stream().anyMatch(PartText::isText)
        && content.stream().allMatch(PartText::isWord)) {
      return style
          + content.stream().map(PartText::word).collect(Collectors.joining("", "\"", "\""));
    }
    return (style.isEmpty() ? "r" : style) + braced(content);
  }

  private static boolean isText(Xml one) {
    return one instanceof Xml.Element element && element.is("w:t");
  }

  /** Whether it is a part of the words of a run. */
  static boolean isWord(Xml one) {
    return isText(one) || one instanceof Xml.Element element && element.is("w:noBreakHyphen");
  }

  /** What a part of a run of words says, without the quotes. */
  private static String word(Xml one) {
    String text = quoted(((Xml.Element) one).text());
    return isText(one) ? text.substring(1, text.length() - 1) : NO_BREAK_HYPHEN;
  }

  private static boolean isStyleOnly(Xml.Element properties) {
    return properties.content().size() == 1 && properties.child("w:rStyle").isPresent();
  }
}
