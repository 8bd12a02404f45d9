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
    return plain(text);
  }

  @Override
  public ProseInline visit(ProseInline.Figure figure) {
    return plain(figure);
  }

  private ProseInline plain(ProseInline.Plain plain) {
    String words = plain.printed();
    boolean ends = words.endsWith(STOP) && !words.endsWith("..");
    return ends ? plain.printing(words.substring(0, words.length() - 1) + other) : plain;
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
  public ProseInline visit(ProseInline.Marked marked) {
    return new ProseInline.Marked(inlines(marked.content()));
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
