package vanban.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
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
final class ProseParser {
  /** Lists, notes and emphasis within one another: more than any prose has. */
  private static final int MAX_DEPTH = 50;

  private final Placeholders placeholders;
  private final Ids ids;
  private final Marks marks;
  private final Witness witness;
  private final Diagnostics diagnostics;

  /**
   * Who reads the prose of one report.
   *
   * @param placeholders fills in terms
   * @param ids is told of references
   * @param marks is told of what is marked
   * @param witness is told of what is typed
   */
  ProseParser(
      Placeholders placeholders, Ids ids, Marks marks, Witness witness, Diagnostics diagnostics) {
    this.placeholders = placeholders;
    this.ids = ids;
    this.marks = marks;
    this.witness = witness;
    this.diagnostics = diagnostics;
  }

  /** What the readers of one prose share. */
  record Room(
      NodePlaces places,
      Placeholders placeholders,
      Ids ids,
      Marks marks,
      Witness witness,
      Unsupported unsupported,
      Diagnostics diagnostics) {}

  /** Reads a text that stands in {@code setting}. Notes are known within it. */
  Prose parse(LocatedText text, Setting setting) {
    LocatedText trimmed = text.trim();
    Node document = ProseNotation.parse(trimmed.value());
    NodePlaces places = new NodePlaces(trimmed);
    Unsupported unsupported = new Unsupported(places, diagnostics);
    Optional<Node> tooDeep = tooDeep(document);
    if (tooDeep.isPresent()) {
      unsupported.at(places.firstLine(tooDeep.get()), "depth");
      return Prose.EMPTY;
    }
    ProseNotes notes = ProseNotes.of(document, places, diagnostics);
    Map<String, Prose> texts = new HashMap<>();
    InlineReader inlines =
        new InlineReader(
            new Room(places, placeholders, ids, marks, witness, unsupported, diagnostics),
            notes,
            texts);
    BlockReader blocks = new BlockReader(places, inlines, unsupported, diagnostics);
    for (FootnoteDefinition note : notes.written()) {
      texts.put(ProseNotes.name(note.getLabel()), note(note, blocks, notes));
    }
    return blocks.read(document, setting);
  }

  /** The first node that is nested too deep to be read; without recursion, which would overflow. */
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

  private Prose note(FootnoteDefinition note, BlockReader blocks, ProseNotes notes) {
    Prose content = blocks.read(note, Setting.NOTE);
    if (content.isEmpty() && note.getFirstChild() == null) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, notes.labelPlace(note)).variant("note"));
    }
    return content;
  }
}
