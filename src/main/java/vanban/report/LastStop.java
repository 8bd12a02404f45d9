package vanban.report;

import java.util.ArrayList;
import java.util.List;

/** Finds the full stop at the end of prose, and puts another in its place. */
final class LastStop implements ProseBlock.Visitor<ProseBlock>, ProseInline.Visitor<ProseInline> {
  private static final String STOP = ".";

  private final String other;

  private LastStop(String other) {
    this.other = other;
  }

  static List<ProseBlock> replaced(List<ProseBlock> blocks, String other) {
    return new LastStop(other).blocks(blocks);
  }

  private List<ProseBlock> blocks(List<ProseBlock> blocks) {
    List<ProseBlock> changed = new ArrayList<>(blocks);
    int last = blocks.size() - 1;
    changed.set(last, blocks.get(last).accept(this));
    return changed;
  }

  private List<ProseInline> inlines(List<ProseInline> content) {
    List<ProseInline> changed = new ArrayList<>(content);
    int last = content.size() - 1;
    if (last >= 0) {
      changed.set(last, content.get(last).accept(this));
    }
    return changed;
  }

  @Override
  public ProseBlock visit(ProseBlock.Paragraph paragraph) {
    return new ProseBlock.Paragraph(inlines(paragraph.content()));
  }

  @Override
  public ProseBlock visit(ProseBlock.ItemList list) {
    List<Prose> items = new ArrayList<>(list.items());
    int last = items.size() - 1;
    items.set(last, items.get(last).ending(other));
    return new ProseBlock.ItemList(list.sign(), items);
  }

  @Override
  public ProseBlock visit(Table table) {
    return table;
  }

  @Override
  public ProseInline visit(ProseInline.Text text) {
    String value = text.value();
    boolean ends = value.endsWith(STOP) && !value.endsWith("..");
    return ends ? new ProseInline.Text(value.substring(0, value.length() - 1) + other) : text;
  }

  @Override
  public ProseInline visit(ProseInline.Strong strong) {
    return new ProseInline.Strong(inlines(strong.content()));
  }

  @Override
  public ProseInline visit(ProseInline.Emphasis emphasis) {
    return new ProseInline.Emphasis(inlines(emphasis.content()));
  }

  @Override
  public ProseInline visit(ProseInline.Note note) {
    return note;
  }

  @Override
  public ProseInline visit(ProseInline.Reference reference) {
    return reference;
  }
}
