package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Where the nodes of a parsed text were typed. Line ends have no span of their own and take their
 * parent's; within a cell that escapes a bar ({@code \|}) commonmark's spans are off by it, and its
 * nodes take the cell's.
 */
final class NodePlaces {
  private final LocatedText text;

  /** The places of what {@code text} was parsed into. */
  NodePlaces(LocatedText text) {
    this.text = text;
  }

  /** All lines of a node. */
  Place of(Node node) {
    List<SourceSpan> spans = spans(node);
    return place(spans.get(0), spans.get(spans.size() - 1));
  }

  /** The first line of a node. */
  Place firstLine(Node node) {
    SourceSpan first = spans(node).get(0);
    return place(first, first);
  }

  /** What was typed in the first line of a node. */
  String source(Node node) {
    SourceSpan first = spans(node).get(0);
    return text.value().substring(first.getInputIndex(), end(first));
  }

  /** The place of some letters of a text node. */
  Place within(Node node, int from, int to) {
    OptionalInt start = start(node);
    return start.isEmpty() ? of(node) : text.place(start.getAsInt() + from, start.getAsInt() + to);
  }

  /** The letters of a node in one line, with their places. */
  LocatedText typed(Node node) {
    SourceSpan first = spans(node).get(0);
    return text.slice(first.getInputIndex(), end(first));
  }

  /** The char before a node; a space at the start. */
  char before(Node node) {
    int at = start(node).orElse(0) - 1;
    return at < 0 ? ' ' : text.value().charAt(at);
  }

  /** The char after a node of some length; a space at the end. */
  char after(Node node, int length) {
    int at = start(node).orElse(text.value().length()) + length;
    return at >= text.value().length() ? ' ' : text.value().charAt(at);
  }

  private OptionalInt start(Node node) {
    boolean exact = !node.getSourceSpans().isEmpty() && shifting(node).isEmpty();
    return exact
        ? OptionalInt.of(node.getSourceSpans().get(0).getInputIndex())
        : OptionalInt.empty();
  }

  private List<SourceSpan> spans(Node node) {
    Node at = shifting(node).orElse(node);
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    List<SourceSpan> spans = at.getSourceSpans();
    return spans.isEmpty() ? List.of(SourceSpan.of(0, 0, 0, 0)) : spans;
  }

  private Optional<Node> shifting(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TableCell && !at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().get(0);
        boolean shifts = text.value().substring(span.getInputIndex(), end(span)).contains("\\|");
        return shifts ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Place place(SourceSpan first, SourceSpan last) {
    return text.place(first.getInputIndex(), end(last));
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
