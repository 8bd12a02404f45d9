package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.compare.align.Tokens;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.redline.text.Token.Kind;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;

/** Reads a paragraph as tokens. A field that begins and ends in it is one token. */
final class LineReader {
  private static final Set<String> SHELLS =
      Set.of("w:hyperlink", "w:fldSimple", "w:smartTag", "w:customXml");
  private static final Set<String> FIELD = Set.of("w:fldChar", "w:instrText");

  private final SidePart part;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Node> before = new ArrayList<>();

  private final boolean words;

  private LineReader(SidePart part, boolean words) {
    this.part = part;
    this.words = words;
  }

  /** The tokens of a paragraph. */
  static Line read(Element paragraph, SidePart part) {
    return read(paragraph, part, true);
  }

  /** The same of one that is compared with none: texts are not cut into words. */
  static Line readWhole(Element paragraph, SidePart part) {
    return read(paragraph, part, false);
  }

  private static Line read(Element paragraph, SidePart part, boolean words) {
    LineReader reader = new LineReader(part, words);
    reader.all(paragraph.elements(), List.of());
    return new Line(reader.tokens, reader.before);
  }

  /** Whether a field starts in a paragraph that ends in another, or ends there. */
  static Optional<String> openField(Element paragraph) {
    StringBuilder open = new StringBuilder();
    int depth = 0;
    for (Element one : paragraph.all().toList()) {
      if (one.is("w:fldChar")) {
        String type = type(one);
        depth += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
      } else if (one.is("w:instrText")) {
        open.append(one.text());
      }
    }
    return depth == 0 ? Optional.empty() : Optional.of(depth > 0 ? "begins " + open : "ends");
  }

  private static String type(Element fieldSign) {
    return fieldSign.attribute("w:fldCharType").orElse("");
  }

  /**
   * An element of a paragraph, or of a run.
   *
   * @param run in which it stands
   */
  private record Item(Optional<Run> run, Element element) {
    boolean isSign(String type) {
      return element.is("w:fldChar") && type(element).equals(type);
    }
  }

  private void all(List<Element> elements, List<Element> shells) {
    List<Item> items = items(elements);
    for (int at = 0; at < items.size(); at++) {
      int end = items.get(at).isSign("begin") ? end(items, at) : at;
      if (end > at) {
        field(items.subList(at, end + 1), shells);
        at = end;
      } else {
        item(items.get(at), shells);
      }
    }
  }

  private List<Item> items(List<Element> elements) {
    List<Item> items = new ArrayList<>();
    for (Element element : elements) {
      if (element.is("w:r")) {
        String look = element.child("w:rPr").map(part::says).orElse("");
        Optional<Run> run = Optional.of(new Run(element, look.equals("<w:rPr></>") ? "" : look));
        element.elements().stream()
            .filter(child -> !child.is("w:rPr"))
            .forEach(child -> items.add(new Item(run, child)));
      } else if (!element.is("w:pPr")) {
        items.add(new Item(Optional.empty(), element));
      }
    }
    return items;
  }

  /** Where the field ends that begins at a place; at that place itself if it does not. */
  private static int end(List<Item> items, int from) {
    int depth = 0;
    for (int at = from; at < items.size(); at++) {
      depth += items.get(at).isSign("begin") ? 1 : items.get(at).isSign("end") ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return from;
  }

  private void field(List<Item> items, List<Element> shells) {
    List<Element> content = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      Optional<Run> run = items.get(at).run();
      if (run.isEmpty()) {
        content.add(items.get(at).element());
        continue;
      }
      List<Node> inRun = new ArrayList<>();
      run.get().properties().ifPresent(inRun::add);
      int next = at;
      while (next < items.size() && items.get(next).run().equals(run)) {
        inRun.add(items.get(next++).element());
      }
      content.add(run.get().tag().with(inRun));
      at = next - 1;
    }
    add(Kind.PIECE, "field " + part.says(content), Optional.empty(), List.copyOf(content), shells);
  }

  private void item(Item item, List<Element> shells) {
    Element element = item.element();
    String name = element.name().usual();
    if (name.equals("w:t") && words) {
      letters(item, shells);
    } else if (name.equals("w:commentReference")) {
      before.add(item.run().orElseThrow().tag().with(withLook(item)));
    } else if (Fingerprints.MEANINGLESS.contains(name)) {
      if (item.run().isEmpty()) {
        before.add(element);
      }
    } else if (item.run().isEmpty() && SHELLS.contains(name)) {
      List<Element> within = new ArrayList<>(shells);
      within.add(element.with(List.of()));
      all(element.elements(), within);
    } else {
      Kind kind = FIELD.contains(name) ? Kind.FIXED : Kind.PIECE;
      add(kind, key(element), item.run(), List.of(element), shells);
    }
  }

  private static List<Node> withLook(Item item) {
    List<Node> all = new ArrayList<>();
    item.run().flatMap(Run::properties).ifPresent(all::add);
    all.add(item.element());
    return all;
  }

  private String key(Element element) {
    return element.name().local().startsWith("bookmark")
        ? element.name().usual() + part.bookmark(element.attribute("w:id").orElse(""))
        : part.says(element);
  }

  private void letters(Item item, List<Element> shells) {
    for (String word : Tokens.of(Words.printed(item.element()))) {
      boolean sign = word.codePoints().noneMatch(Character::isLetterOrDigit);
      List<Node> content = List.of(new Text(word));
      add(sign ? Kind.SIGN : Kind.WORD, "text " + word, item.run(), content, shells);
    }
  }

  private void add(
      Kind kind, String key, Optional<Run> run, List<Node> content, List<Element> shells) {
    String place = shells.stream().map(part::tagSays).collect(Collectors.joining(">"));
    tokens.add(new Token(kind, place + " " + key, run, content, shells, List.copyOf(before)));
    before.clear();
  }
}
