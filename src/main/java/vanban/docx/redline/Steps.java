package vanban.docx.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.compare.align.Tokens;
import vanban.docx.redline.Spot.State;

/** Pairs two rows of blocks, and says in which order what is written. */
final class Steps {
  /** Paragraphs with fewer words are put and taken away, not moved. */
  private static final int LEAST_MOVED = 3;

  private final List<Block> old;
  private final List<Block> now;
  private final Findings findings;
  private final Map<Integer, String> moves = new HashMap<>();

  private Steps(List<Block> old, List<Block> now, Findings findings) {
    this.old = old;
    this.now = now;
    this.findings = findings;
  }

  /**
   * What is written, in order.
   *
   * @param findings gives names to moves
   */
  static List<Step> between(List<Block> old, List<Block> now, Findings findings) {
    return Tails.ended(new Steps(old, now, findings).all());
  }

  private List<Step> all() {
    List<Step> steps = new ArrayList<>();
    for (Match match : new Aligner<>(Block.TRAITS).align(old, now)) {
      if (match instanceof Match.Kept kept) {
        steps.addAll(paired(old.get(kept.old()), now.get(kept.now())));
      } else if (match instanceof Match.Removed removed) {
        steps.add(Step.single(State.DELETED, old.get(removed.old())));
      } else if (match instanceof Match.Added added) {
        steps.add(Step.single(State.INSERTED, now.get(added.now())));
      } else if (match instanceof Match.MovedAway away) {
        steps.add(moved(State.MOVED_AWAY, away.old(), away.now()));
      } else if (match instanceof Match.MovedHere here) {
        steps.add(moved(State.MOVED_HERE, here.old(), here.now()));
      }
    }
    return deletedFirst(steps);
  }

  private static List<Step> paired(Block old, Block now) {
    return old.isLike(now)
        ? List.of(Step.kept(old, now))
        : List.of(Step.single(State.DELETED, old), Step.single(State.INSERTED, now));
  }

  private Step moved(State state, int from, int to) {
    Block block = state.old() ? old.get(from) : now.get(to);
    if (!moves(from, to)) {
      return Step.single(state.old() ? State.DELETED : State.INSERTED, block);
    }
    return Step.moved(state, block, moves.computeIfAbsent(from, first -> findings.move()));
  }

  /** Whether something moves by marks: a paragraph that is not the last and ends no pages. */
  private boolean moves(int from, int to) {
    Block was = old.get(from);
    Block is = now.get(to);
    return was.is("w:p")
        && is.is("w:p")
        && !was.endsSection()
        && !is.endsSection()
        && from < old.size() - 1
        && to < now.size() - 1
        && LineReader.openField(was.element()).isEmpty()
        && Tokens.words(Words.of(is.element())).size() >= LEAST_MOVED;
  }

  /** In each stretch between two that stay: all that is gone, then all that is new. */
  static List<Step> deletedFirst(List<Step> steps) {
    List<Step> ordered = new ArrayList<>();
    List<Step> added = new ArrayList<>();
    for (Step step : steps) {
      if (step.state() == State.KEPT) {
        ordered.addAll(added);
        added.clear();
        ordered.add(step);
      } else {
        (step.state().old() ? ordered : added).add(step);
      }
    }
    ordered.addAll(added);
    return ordered;
  }
}
