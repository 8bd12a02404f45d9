package vanban.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.source.Place;

/** Turns what stands in a line from commonmark's nodes into ours. */
final class InlineReader {
  private static final String STAR = "*";

  private final ProseContext context;
  private final NodePlaces places;
  private final Map<String, List<Block>> notes;
  private final LeftoverNotation leftovers;
  private final LinkReader links;

  /**
   * Who reads the lines of one prose.
   *
   * @param notes what the notes say, by name; none within a note
   */
  InlineReader(ProseContext context, Map<String, List<Block>> notes) {
    this.context = context;
    this.places = context.places();
    this.notes = notes;
    this.leftovers = new LeftoverNotation(context);
    this.links = new LinkReader(places, context.unsupported());
  }

  /** What stands in a node. */
  List<Inline> read(Node parent, ProseScope scope) {
    InlineBuilder line = new InlineBuilder();
    readInto(line, parent, scope);
    return line.inlines();
  }

  /** Adds what stands in a node to a line. */
  void readInto(InlineBuilder line, Node parent, ProseScope scope) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, scope, line);
    }
  }

  private void add(Node node, ProseScope scope, InlineBuilder line) {
    if (node instanceof Text text) {
      leftovers.addWords(text, scope, line);
    } else if (node instanceof ProseNotation.Escaped escaped) {
      line.words(escaped.sign(), places.of(node));
    } else if (node instanceof ProseNotation.Placeholder) {
      context
          .placeholders()
          .resolve(places.typed(node))
          .ifPresent(resolved -> line.fill(resolved, places.of(node)));
    } else if (node instanceof SoftLineBreak) {
      line.words(" ", places.lineEnd(node));
    } else if (node instanceof HardLineBreak) {
      addBreak(node, line);
    } else if (node instanceof StrongEmphasis strong) {
      checkStars(strong.getOpeningDelimiter(), strong);
      line.add(new Inline.Strong(read(node, scope)));
    } else if (node instanceof Emphasis emphasis) {
      checkStars(emphasis.getOpeningDelimiter(), emphasis);
      line.add(new Inline.Emphasis(read(node, scope)));
    } else if (node instanceof ReviewMarkDelimiter.Marked) {
      context.marks().found(places.of(node));
      line.add(new Inline.Span(ProseRoles.TO_CHECK, read(node, scope)));
    } else if (node instanceof FootnoteReference || node instanceof InlineFootnote) {
      note(node, scope).ifPresent(line::add);
    } else if (node instanceof Link link) {
      links.add(link, read(node, scope), line);
    } else if (node instanceof ScriptNotation.Script script) {
      line.add(new Inline.Script(script.side(), read(node, scope)));
    } else if (Remark.is(node)) {
      line.remark(places.of(node));
    } else if (PlacementReader.is(node)) {
      context.placements().misplaced(node, scope);
    } else {
      context.unsupported().say(node);
    }
  }

  /** A line end that commonmark takes for a break; one at the end of a line has no span. */
  private void addBreak(Node node, InlineBuilder line) {
    if (!node.getSourceSpans().isEmpty()) {
      context.unsupported().at(places.of(node), "line-break");
    }
    line.words(" ", places.lineEnd(node));
  }

  private void checkStars(String delimiter, Node node) {
    if (!delimiter.startsWith(STAR)) {
      context.unsupported().say(node);
    }
  }

  /** A note stands where it is used; what is wrong with its name was said when all were found. */
  private Optional<Inline> note(Node node, ProseScope scope) {
    if (scope == ProseScope.NOTE) {
      context.unsupported().at(places.of(node), "note-in-note");
      return Optional.empty();
    }
    if (node instanceof FootnoteReference reference) {
      return Optional.ofNullable(notes.get(ProseNotes.name(reference.getLabel())))
          .map(note -> new Inline.Note(0, note, origin(reference)));
    }
    Origin origin = Origin.of(places.of(node));
    List<Inline> content = read(node, ProseScope.NOTE);
    if (content.isEmpty()) {
      context
          .diagnostics()
          .add(Diagnostic.error(Code.EMPTY_VALUE, places.of(node)).variant("note"));
    }
    return Optional.of(
        new Inline.Note(0, List.of(new Paragraph(ProseRoles.NOTE, content, origin)), origin));
  }

  private Origin origin(FootnoteReference reference) {
    Place place = places.of(reference);
    Place written = context.notes().placeOf(ProseNotes.name(reference.getLabel()));
    return Origin.of(new NoteOrigin(place, written));
  }
}
