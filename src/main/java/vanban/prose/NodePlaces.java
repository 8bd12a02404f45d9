package vanban.prose;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Where the nodes of a parsed text were typed. Line ends have no span of their own and take their
 * parent's. Commonmark takes the backslash from each {@code \|} of a cell before it looks at what
 * stands in it; the offsets of the cell's nodes are put right here.
 */
final class NodePlaces {
  private static final String ESCAPED_BAR = "\\|";

  private final LocatedText text;
  private int lastCell = -1;
  private int[] lastTyped = {}; // offsets in the text, by those in the cell as commonmark counts

  /** The places of what {@code text} was parsed into. */
  NodePlaces(LocatedText text) {
    this.text = text;
  }

  /** All lines of a node. */
  Place of(Node node) {
    List<SourceSpan> spans = spans(node);
    return text.place(start(node, spans.get(0)), end(node, spans.get(spans.size() - 1)));
  }

  /** The first line of a node. */
  Place firstLine(Node node) {
    return typed(node).trim().place();
  }

  /** What was typed in the first line of a node. */
  String source(Node node) {
    return typed(node).value();
  }

  /** The letters of the first line of a node, with their places. */
  LocatedText typed(Node node) {
    SourceSpan first = spans(node).get(0);
    return text.slice(start(node, first), end(node, first));
  }

  /**
   * Where an address in a node was typed; with the place of its first line where it stands
   * elsewhere, or was typed otherwise.
   */
  LocatedText destination(Node node, String address) {
    LocatedText typed = typed(node);
    int at = typed.value().lastIndexOf(address);
    return at < 0 || address.isEmpty()
        ? new LocatedText.Builder(typed.place()).append(address, typed.place()).build()
        : typed.slice(at, at + address.length());
  }

  /** The lines of a node, each with its letters and their places. */
  List<LocatedText> lines(Node node) {
    return spans(node).stream().map(span -> line(node, span)).toList();
  }

  private LocatedText line(Node node, SourceSpan span) {
    return text.slice(start(node, span), end(node, span));
  }

  /** The first line of a node, but for its very first, that starts no further in than another. */
  Optional<LocatedText> outdented(Node node, Node other) {
    int column = spans(other).get(0).getColumnIndex();
    return spans(node).stream()
        .skip(1)
        .filter(span -> span.getColumnIndex() <= column)
        .map(span -> line(node, span))
        .findFirst();
  }

  /** Some letters of a text node with their places: of its literal, from one offset to another. */
  LocatedText words(Text node, int from, int to) {
    int start = spans(node).get(0).getInputIndex();
    LocatedText typed = text.slice(typed(node, start + from), typed(node, start + to));
    String literal = node.getLiteral().substring(from, to);
    return typed.value().equals(literal) ? typed : lettersOfCell(node, literal, start + from);
  }

  /** Letter by letter, for of an escaped bar only the bar is printed. */
  private LocatedText lettersOfCell(Text node, String literal, int start) {
    LocatedText.Builder letters =
        new LocatedText.Builder(
            text.place(typed(node, start), typed(node, start + literal.length())));
    for (int i = 0; i < literal.length(); i++) {
      Place letter = text.place(typed(node, start + i), typed(node, start + i + 1));
      letters.append(literal.substring(i, i + 1), letter);
    }
    return letters.build();
  }

  /** The signs of notes in the text. */
  NoteSigns noteSigns() {
    return new NoteSigns(text);
  }

  /** Where a line ends within a paragraph: after the node that stands before its end. */
  Place lineEnd(Node node) {
    Node before = node.getPrevious();
    if (before == null) {
      return of(node);
    }
    List<SourceSpan> spans = spans(before);
    int end = end(before, spans.get(spans.size() - 1));
    return text.place(end, Math.min(end + 1, text.value().length()));
  }

  /** The place of some letters of a node in one line. */
  Place within(Node node, int from, int to) {
    int start = spans(node).get(0).getInputIndex();
    return text.place(typed(node, start + from), typed(node, start + to));
  }

  /** The char before a node; a space at the start. */
  char before(Node node) {
    int at = start(node, spans(node).get(0)) - 1;
    return at < 0 ? ' ' : text.value().charAt(at);
  }

  /** The char after a node in one line; a space at the end. */
  char after(Node node) {
    int at = end(node, spans(node).get(0));
    return at >= text.value().length() ? ' ' : text.value().charAt(at);
  }

  private static List<SourceSpan> spans(Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    List<SourceSpan> spans = at.getSourceSpans();
    return spans.isEmpty() ? List.of(SourceSpan.of(0, 0, 0, 0)) : spans;
  }

  private int start(Node node, SourceSpan span) {
    return typed(node, span.getInputIndex());
  }

  private int end(Node node, SourceSpan span) {
    return typed(node, span.getInputIndex() + span.getLength());
  }

  /** The offset in the text of an offset that commonmark gives within {@code node}. */
  private int typed(Node node, int offset) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof TableCell && !at.getSourceSpans().isEmpty()) {
        return typedInCell(at.getSourceSpans().get(0), offset);
      }
    }
    return offset;
  }

  /** Remembers the cell that was asked of last, for nodes are read in their order. */
  private int typedInCell(SourceSpan cell, int offset) {
    int start = cell.getInputIndex();
    if (start != lastCell) {
      lastCell = start;
      lastTyped = typedOffsets(start, cell.getLength());
    }
    return offset < start ? offset : lastTyped[Math.min(offset - start, lastTyped.length - 1)];
  }

  private int[] typedOffsets(int start, int length) {
    int[] offsets = new int[length + 1];
    int typed = start;
    for (int i = 0; i <= length; i++) {
      offsets[i] = Math.min(typed, text.value().length());
      typed += text.value().startsWith(ESCAPED_BAR, typed) ? ESCAPED_BAR.length() : 1;
    }
    return offsets;
  }
}
