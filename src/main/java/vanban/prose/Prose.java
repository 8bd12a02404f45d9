package vanban.prose;

import java.util.List;
import java.util.Set;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Paragraph;
import vanban.document.Placement;

/**
 * Parsed prose: paragraphs, lists and tables in order, in the roles of {@link ProseRoles}.
 *
 * @param blocks none for prose that was left out
 * @param placements the tables, charts and pictures that stand between them, in order
 * @param whole whether all that was written could be read; if not, the diagnostics say why
 */
public record Prose(List<Block> blocks, List<Placement> placements, boolean whole) {
  /** Prose that was left out. */
  public static final Prose EMPTY = new Prose(List.of(), List.of(), true);

  /** Keeps the lists from change. */
  public Prose {
    blocks = List.copyOf(blocks);
    placements = List.copyOf(placements);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return blocks.isEmpty() && placements.isEmpty();
  }

  /** The same prose, which places none but these. */
  public Prose placing(Set<String> ids) {
    List<Placement> placed = placements.stream().filter(one -> ids.contains(one.id())).toList();
    return new Prose(blocks, placed, whole);
  }

  /** Whether it starts with a paragraph, into which a title or a number can run. */
  public boolean startsWithParagraph() {
    boolean placed = placements.stream().anyMatch(one -> one.before() == 0);
    return !placed && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
  }

  /** What stands in its first paragraph; nothing if it starts otherwise. */
  public List<Inline> lead() {
    return startsWithParagraph() ? ((Paragraph) blocks.get(0)).content() : List.of();
  }

  /** What follows the first block. */
  public Prose rest() {
    return blocks.isEmpty()
        ? this
        : new Prose(
            blocks.subList(1, blocks.size()),
            placements.stream().map(Prose::oneUp).toList(),
            whole);
  }

  private static Placement oneUp(Placement one) {
    return new Placement(one.id(), Math.max(0, one.before() - 1), one.origin());
  }

  /**
   * The same prose with another full stop at its very end: {@code ending("./.")}. Prose that ends
   * otherwise, in a table or a note, say, stays as it is.
   */
  public Prose ending(String fullStop) {
    boolean placed = placements.stream().anyMatch(one -> one.before() == blocks.size());
    return placed || blocks.isEmpty()
        ? this
        : new Prose(new FullStopReplacer(fullStop).blocks(blocks), placements, whole);
  }

  /**
   * The same prose with its paragraphs, those of lists too, in another role; notes and tables keep
   * their own. The role {@link ProseRoles#BODY} leaves it as it is.
   */
  public Prose in(String role) {
    return role.equals(ProseRoles.BODY)
        ? this
        : new Prose(blocks.stream().map(block -> in(role, block)).toList(), placements, whole);
  }

  private static Block in(String role, Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.in(role);
    }
    if (block instanceof ItemList list) {
      return new ItemList(
          list.sign(),
          list.items().stream()
              .map(
                  item ->
                      new ItemList.Item(
                          item.blocks().stream().map(inner -> in(role, inner)).toList(),
                          item.origin()))
              .toList());
    }
    return block;
  }
}
