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
  private final ParsedTexts texts;
  private final ProseSources sources;
  private final Diagnostics diagnostics;

  /**
   * Who reads the prose of one report.
   *
   * @param texts those that were read before
   * @param sources what they are read with
   */
  public ProseParser(ParsedTexts texts, ProseSources sources, Diagnostics diagnostics) {
    this.texts = texts;
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** Reads a text; what is wrong with it goes to the diagnostics, and the rest is read. */
  public Prose parse(LocatedText text, ProseScope scope) {
    LocatedText trimmed = text.trim();
    if (!hasRoom(trimmed)) {
      return new Prose(List.of(), List.of(), false);
    }
    Diagnostics found = new Diagnostics();
    Prose prose = read(trimmed, scope, found);
    diagnostics.addAll(found.sorted());
    return new Prose(prose.blocks(), prose.placements(), !found.hasErrors());
  }

  /** Whether the tables of a text are not too many cells, with all before them. */
  private boolean hasRoom(LocatedText text) {
    return TableLines.in(text.value()).stream()
        .allMatch(
            table ->
                sources
                    .tables()
                    .hasRoom(table.cells(), () -> text.lines().get(table.line()).place()));
  }

  private Prose read(LocatedText text, ProseScope scope, Diagnostics found) {
    return texts
        .parse(text.value())
        .map(node -> read(node, new NodePlaces(text), scope, found))
        // so deep that nobody can tell where it becomes too deep
        .orElseGet(() -> tooDeep(text, found));
  }

  private static Prose tooDeep(LocatedText text, Diagnostics found) {
    new Unsupported(new NodePlaces(text), found)
        .at(text.lines().get(0).place(), "depth", ProseLimit.DEPTH.shown());
    return Prose.EMPTY;
  }

  private Prose read(Node document, NodePlaces places, ProseScope scope, Diagnostics diagnosed) {
    Unsupported unsupported = new Unsupported(places, diagnosed);
    Optional<Nesting.TooDeep> tooDeep = Nesting.find(document);
    if (tooDeep.isPresent()) {
      Nesting.TooDeep found = tooDeep.get();
      unsupported.at(places.firstLine(found.node()), found.variant(), found.limit().shown());
      return Prose.EMPTY;
    }
    ProseNotes notes = ProseNotes.of(document, places, diagnosed);
    PlacementReader placements = new PlacementReader(places, unsupported);
    ProseContext context =
        new ProseContext(places, notes, sources, placements, unsupported, diagnosed);
    List<Block> blocks = reader(context, noteTexts(context)).read(document, scope);
    return new Prose(blocks, placements.found(), true);
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
