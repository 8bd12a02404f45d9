package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import vanban.diagnostic.Diagnostics;

/** Turns what stands below one another from commonmark's nodes into ours. */
final class BlockReader {
  private static final Map<Setting, String> TABLES_FORBIDDEN =
      Map.of(
          Setting.LIST, "table-in-list",
          Setting.NOTE, "table-in-note",
          Setting.CELL, "table-in-cell");

  private static final Pattern SIGN = Pattern.compile("^(?:[-+*]|\\d+[.)])");

  private final NodePlaces places;
  private final InlineReader inlines;
  private final Unsupported unsupported;
  private final ProseTable tables;

  /** Who reads the blocks of one prose, and leaves their lines to {@code inlines}. */
  BlockReader(
      NodePlaces places, InlineReader inlines, Unsupported unsupported, Diagnostics diagnostics) {
    this.places = places;
    this.inlines = inlines;
    this.unsupported = unsupported;
    this.tables = new ProseTable(places, inlines, diagnostics);
  }

  /** What stands in a node. */
  Prose read(Node parent, Setting setting) {
    List<ProseBlock> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, setting, blocks);
    }
    return new Prose(blocks);
  }

  private void add(Node node, Setting setting, List<ProseBlock> blocks) {
    if (node instanceof Paragraph) {
      addParagraph(node, setting, blocks);
    } else if (node instanceof ListBlock && isTyped(node, setting)) {
      addTyped(node, setting, blocks);
    } else if (node instanceof BulletList list) {
      blocks.add(list(list, setting.inList()));
    } else if (node instanceof TableBlock) {
      addTable(node, setting, blocks);
    } else if (!(node instanceof FootnoteDefinition)) { // which stands where it is used
      unsupported.say(node);
    }
  }

  private void addParagraph(Node node, Setting setting, List<ProseBlock> blocks) {
    if (places.source(node).startsWith("|")) {
      unsupported.at(places.firstLine(node), "table-head");
    }
    List<ProseInline> content = inlines.read(node, setting);
    if (!content.isEmpty()) {
      blocks.add(new ProseBlock.Paragraph(content));
    }
  }

  /** In a cell {@code 1.} numbers a row and {@code -} says that there is nothing to say. */
  private static boolean isTyped(Node list, Setting setting) {
    boolean bare = list.getFirstChild() != null && list.getFirstChild().getFirstChild() == null;
    return setting == Setting.CELL && (bare || list instanceof OrderedList);
  }

  private void addTyped(Node list, Setting setting, List<ProseBlock> blocks) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Matcher sign = SIGN.matcher(places.source(item));
      InlineRow row = new InlineRow();
      row.words(sign.find() ? sign.group() : "");
      if (item.getFirstChild() instanceof Paragraph paragraph) {
        row.words(" ");
        inlines.readInto(row, paragraph, setting);
      }
      blocks.add(new ProseBlock.Paragraph(row.inlines()));
    }
  }

  private ProseBlock list(BulletList list, Setting setting) {
    List<Prose> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item.getFirstChild() instanceof Paragraph)) {
        unsupported.at(places.firstLine(item), "empty-item");
      }
      items.add(read(item, setting));
    }
    return new ProseBlock.ItemList(list.getMarker(), items);
  }

  private void addTable(Node node, Setting setting, List<ProseBlock> blocks) {
    String forbidden = TABLES_FORBIDDEN.get(setting);
    if (forbidden == null) {
      blocks.add(tables.read(node, setting));
    } else {
      unsupported.at(places.firstLine(node), forbidden);
    }
  }
}
