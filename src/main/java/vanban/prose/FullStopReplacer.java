package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Paragraph;

/**
 * Puts another full stop in the place of the last one: {@code "./."}, say.
 *
 * @param other what stands there instead
 */
record FullStopReplacer(String other) {
  private static final String STOP = ".";

  /** The same blocks, the last of them, if it ends with a full stop, ending otherwise. */
  List<Block> blocks(List<Block> blocks) {
    List<Block> changed = new ArrayList<>(blocks);
    int last = blocks.size() - 1;
    if (last >= 0) {
      changed.set(last, block(blocks.get(last)));
    }
    return changed;
  }

  private Block block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return new Paragraph(
          paragraph.role(), paragraph.number(), inlines(paragraph.content()), paragraph.origin());
    }
    return block instanceof ItemList list ? list(list) : block;
  }

  private ItemList list(ItemList list) {
    List<ItemList.Item> items = new ArrayList<>(list.items());
    int last = items.size() - 1;
    ItemList.Item item = items.get(last);
    items.set(last, new ItemList.Item(blocks(item.blocks()), item.origin()));
    return new ItemList(list.sign(), items);
  }

  private List<Inline> inlines(List<Inline> content) {
    List<Inline> changed = new ArrayList<>(content);
    int last = content.size() - 1;
    if (last >= 0) {
      changed.set(last, inline(content.get(last)));
    }
    return changed;
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Wrapper wrapper) {
      return wrapper.around(inlines(wrapper.content()));
    }
    String words = PrintedWords.of(inline);
    if (!other.isEmpty()
        && words.endsWith(other)) { // the author has typed it, with a space before it or without
      int from = words.substring(0, words.length() - other.length()).stripTrailing().length();
      return PrintedWords.replaced(inline, from, words.length(), other);
    }
    boolean ends = words.endsWith(STOP) && !words.endsWith("..");
    return ends ? PrintedWords.replaced(inline, words.length() - 1, words.length(), other) : inline;
  }
}
