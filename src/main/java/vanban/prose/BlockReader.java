package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Turns what stands below one another from commonmark's nodes into ours. */
final class BlockReader {
  private static final Map<ProseScope, String> TABLES_FORBIDDEN =
      Map.of(
          ProseScope.LIST, "table-in-list",
          ProseScope.NOTE, "table-in-note",
          ProseScope.CELL, "table-in-cell");

  /** A sign that is printed beside the one before it. */
  private static final Pattern SECOND_SIGN =
      Pattern.compile("(?:[–—•·▪■●○◦➢➤✓✔❖☑][ \\t]*|[-+](?=\\p{L}))");

  private static final Pattern SIGN = Pattern.compile("^(?:[-+*]|\\d+[.)])");

  private final NodePlaces places;
  private final InlineReader inlines;
  private final Unsupported unsupported;
  private final PlacementReader placements;
  private final ProseTable tables;
  private final PictureReader pictures;
  private final RunTogether lines;

  /** Who reads the blocks of one prose, and leaves their lines to {@code inlines}. */
  BlockReader(ProseContext context, InlineReader inlines) {
    this.places = context.places();
    this.inlines = inlines;
    this.unsupported = context.unsupported();
    this.placements = context.placements();
    this.tables = new ProseTable(places, inlines, context.diagnostics());
    this.pictures = new PictureReader(context, inlines);
    this.lines = new RunTogether(context);
  }

  /** What stands in a node. */
  List<Block> read(Node parent, ProseScope scope) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, scope, blocks);
    }
    return blocks;
  }

  private void add(Node node, ProseScope scope, List<Block> blocks) {
    if (node instanceof org.commonmark.node.Paragraph paragraph) {
      addParagraph(paragraph, scope, blocks);
    } else if (node instanceof ListBlock && isTyped(node, scope)) {
      addTyped(node, scope, blocks);
    } else if (node instanceof BulletList list) {
      blocks.add(list(list, scope.inList()));
    } else if (node instanceof TableBlock) {
      addTable(node, scope, blocks);
    } else if (!(node instanceof FootnoteDefinition)) { // which stands where it is used
      unsupported.say(node);
    }
  }

  private void addParagraph(
      org.commonmark.node.Paragraph node, ProseScope scope, List<Block> blocks) {
    if (placements.read(node, scope, blocks.size())) {
      return;
    }
    Optional<Image> picture = PictureReader.alone(node);
    if (picture.isPresent()) {
      pictures.read(picture.get(), scope).ifPresent(blocks::add);
      return;
    }
    lines.check(node, scope);
    List<Inline> content = inlines.read(node, scope);
    if (!content.isEmpty()) {
      blocks.add(paragraph(scope, content, node));
    }
  }

  private Paragraph paragraph(ProseScope scope, List<Inline> content, Node node) {
    return new Paragraph(scope.role(), content, Origin.of(places.of(node)));
  }

  /** In a cell {@code 1.} numbers a row and {@code -} says that there is nothing to say. */
  private static boolean isTyped(Node list, ProseScope scope) {
    boolean bare = list.getFirstChild() != null && list.getFirstChild().getFirstChild() == null;
    return scope == ProseScope.CELL && (bare || list instanceof OrderedList);
  }

  private void addTyped(Node list, ProseScope scope, List<Block> blocks) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      LocatedText typed = places.typed(item);
      Matcher sign = SIGN.matcher(typed.value());
      InlineBuilder line = new InlineBuilder();
      if (sign.find()) {
        line.words(typed.slice(0, sign.end()));
      }
      if (item.getFirstChild() instanceof org.commonmark.node.Paragraph paragraph) {
        line.words(" ", places.firstLine(item));
        inlines.readInto(line, paragraph, scope);
      }
      blocks.add(paragraph(scope, line.inlines(), item));
    }
  }

  private Block list(BulletList list, ProseScope scope) {
    List<ItemList.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      checkSign(item);
      items.add(new ItemList.Item(read(item, scope), Origin.of(places.of(item))));
    }
    return new ItemList(list.getMarker(), items);
  }

  /** Says of an item that it has no words, or a sign of its own behind that of the list. */
  private void checkSign(Node item) {
    LocatedText line = places.typed(item);
    if (item.getFirstChild() instanceof BulletList inner) {
      int second = places.typed(inner).place().start() - line.place().start();
      Place first = line.place(0, Math.max(1, second));
      unsupported.mended(line.place(0, 1), "double-dash", new Edit(first, ""));
    } else if (item.getFirstChild() instanceof org.commonmark.node.Paragraph paragraph) {
      LocatedText words = places.typed(paragraph);
      Matcher sign = SECOND_SIGN.matcher(words.value());
      if (sign.lookingAt()) {
        Place place = words.place(0, 1);
        Edit edit = new Edit(words.place(0, sign.end()), "");
        unsupported.mended(place, "second-sign", edit, sign.group().strip());
      }
    } else {
      unsupported.at(places.firstLine(item), "empty-item");
    }
  }

  private void addTable(Node node, ProseScope scope, List<Block> blocks) {
    String forbidden = TABLES_FORBIDDEN.get(scope);
    if (forbidden == null) {
      blocks.add(tables.read(node, scope));
    } else {
      unsupported.at(places.firstLine(node), forbidden);
    }
  }
}
