package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;

/**
 * Pairs a table that is gone with one that is new where no other is near and both have as many
 * columns: of a table of figures every number may have changed, and it is the same table. Pairs
 * paragraphs that end a section of pages in the same way: most of them say nothing.
 */
final class LoneBlocks {
  private LoneBlocks() {}

  /**
   * The same steps with such pairs.
   *
   * @param steps in each stretch between two that stay, all that is gone before all that is new
   */
  static List<Step> paired(List<Step> steps) {
    List<Step> all = new ArrayList<>();
    List<Step> stretch = new ArrayList<>();
    for (Step step : steps) {
      if (step.state() == State.KEPT) {
        all.addAll(pairedIn(pairedIn(stretch, LoneBlocks::isTable), Block::endsSection));
        stretch.clear();
        all.add(step);
      } else {
        stretch.add(step);
      }
    }
    all.addAll(pairedIn(pairedIn(stretch, LoneBlocks::isTable), Block::endsSection));
    return all;
  }

  private static boolean isTable(Block block) {
    return block.is("w:tbl");
  }

  private static List<Step> pairedIn(List<Step> stretch, Predicate<Block> kind) {
    Optional<Step> old = lone(stretch, true, kind);
    Optional<Step> now = lone(stretch, false, kind);
    boolean paired = stretch.stream().anyMatch(step -> step.state() == State.KEPT);
    if (paired || old.isEmpty() || now.isEmpty()) {
      return List.copyOf(stretch);
    }
    Block was = old.get().block();
    Block is = now.get().block();
    if (columns(was) != columns(is)) {
      return List.copyOf(stretch);
    }
    int oldAt = stretch.indexOf(old.get());
    int firstNew = oldAt;
    while (stretch.get(firstNew).state().old()) {
      firstNew++;
    }
    int nowAt = stretch.indexOf(now.get());
    List<Step> all = new ArrayList<>(stretch.subList(0, oldAt));
    all.addAll(stretch.subList(firstNew, nowAt));
    all.add(Step.kept(was, is));
    all.addAll(stretch.subList(oldAt + 1, firstNew));
    all.addAll(stretch.subList(nowAt + 1, stretch.size()));
    return all;
  }

  /** The one block of a kind in a stretch that is gone, or is new; empty for none or several. */
  private static Optional<Step> lone(List<Step> stretch, boolean old, Predicate<Block> kind) {
    List<Step> tables =
        stretch.stream()
            .filter(step -> step.state().old() == old && kind.test(step.block()))
            .toList();
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  /** How many cells the first row has. */
  private static long columns(Block table) {
    return table.element().child("w:tr").map(Element::elements).orElse(List.of()).stream()
        .filter(one -> one.is("w:tc"))
        .count();
  }
}
