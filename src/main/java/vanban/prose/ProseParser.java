package vanban.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Block;
import vanban.source.LocatedText;

/**
 * Reads prose: CommonMark, cut to what official documents have. The rest is an error that says what
 * to write instead, at its exact place.
 *
 * <pre>{@code
 * **Về kinh tế**: thu ngân sách ${period} vượt dự toán[^thu], xem [](#ngan-sach).
 *
 * [^thu]: Theo báo cáo của Sở Tài chính.
 * }</pre>
 */
public final class ProseParser {
  private static final int MAX_DEPTH = 50;

  private final ParsedTexts texts;
  private final Placeholders placeholders;
  private final ReviewMarks marks;
  private final Diagnostics diagnostics;

  /**
   * Who reads the prose of one report.
   *
   * @param texts those that were read before
   * @param placeholders fills in terms and figures
   * @param marks is told of what is marked
   */
  public ProseParser(
      ParsedTexts texts, Placeholders placeholders, ReviewMarks marks, Diagnostics diagnostics) {
    this.texts = texts;
    this.placeholders = placeholders;
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /** Reads a text; what is wrong with it goes to the diagnostics, and the rest is read. */
  public Prose parse(LocatedText text, ProseScope scope) {
    LocatedText trimmed = text.trim();
    Node document = texts.parse(trimmed.value());
    NodePlaces places = new NodePlaces(trimmed);
    Diagnostics found = new Diagnostics();
    List<Block> blocks = blocks(document, places, scope, found);
    diagnostics.addAll(found.sorted());
    return new Prose(blocks, !found.hasErrors());
  }

  private List<Block> blocks(
      Node document, NodePlaces places, ProseScope scope, Diagnostics found) {
    Unsupported unsupported = new Unsupported(places, found);
    Optional<Node> tooDeep = tooDeep(document);
    if (tooDeep.isPresent()) {
      unsupported.at(places.firstLine(tooDeep.get()), "depth");
      return List.of();
    }
    ProseNotes notes = ProseNotes.of(document, places, found);
    ProseContext context = new ProseContext(places, notes, placeholders, marks, unsupported, found);
    return reader(context, noteTexts(context)).read(document, scope);
  }

  /** Lists within lists within lists would exhaust the stack. */
  private static Optional<Node> tooDeep(Node document) {
    int depth = 0;
    Node at = document;
    while (at != null && depth <= MAX_DEPTH) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
      } else {
        while (at != null && at.getNext() == null) {
          at = at.getParent();
          depth--;
        }
        at = at == null ? null : at.getNext();
      }
    }
    return Optional.ofNullable(at);
  }

  private static BlockReader reader(ProseContext context, Map<String, List<Block>> notes) {
    return new BlockReader(context, new InlineReader(context, notes));
  }

  /** What the notes say, by name. */
  private static Map<String, List<Block>> noteTexts(ProseContext context) {
    BlockReader blocks = reader(context, Map.of());
    Map<String, List<Block>> texts = new HashMap<>();
    for (FootnoteDefinition note : context.notes().written()) {
      List<Block> content = blocks.read(note, ProseScope.NOTE);
      if (content.isEmpty() && note.getFirstChild() == null) {
        context
            .diagnostics()
            .add(
                Diagnostic.error(Code.EMPTY_VALUE, context.notes().labelPlace(note))
                    .variant("note"));
      }
      texts.put(ProseNotes.name(note.getLabel()), content);
    }
    return texts;
  }
}
