package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.compare.align.Tokens;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;

/** Pairs two rows of blocks, and says in which order what is written. */
final class Steps {
  /** Paragraphs with fewer words are put and taken away, not moved. */
  private static final int LEAST_MOVED = 3;

  private final List<Block> old;
  private final List<Block> now;
  private final Merging merging;

  private Steps(List<Block> old, List<Block> now, Merging merging) {
    this.old = old;
    this.now = now;
    this.merging = merging;
  }

  /** What is written, in order. */
  static List<Step> between(List<Block> old, List<Block> now, Merging merging) {
    Steps steps = new Steps(old, now, merging);
    return Joints.joined(Tails.ended(steps.all()), steps::lastChange);
  }

  /** What became of the last word of a paragraph that stays; empty if it stays, too. */
  private Optional<State> lastChange(Step kept) {
    Element was = kept.old().orElseThrow().element();
    Element is = kept.now().orElseThrow().element();
    if (!is.is("w:p") || kept.old().orElseThrow().says().equals(kept.now().orElseThrow().says())) {
      return Optional.empty();
    }
    List<Spot> spots =
        LineMerge.merge(
            LineReader.read(was, merging.old()).tokens(),
            LineReader.read(is, merging.now()).tokens());
    return spots.isEmpty()
        ? Optional.empty()
        : Optional.of(spots.get(spots.size() - 1).state()).filter(last -> last != State.KEPT);
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
    return named(alone(LoneBlocks.paired(deletedFirst(steps))));
  }

  private static List<Step> paired(Block old, Block now) {
    return old.isLike(now)
        ? List.of(Step.kept(old, now))
        : List.of(Step.single(State.DELETED, old), Step.single(State.INSERTED, now));
  }

  private Step moved(State state, int from, int to) {
    Block block = state.old() ? old.get(from) : now.get(to);
    return moves(from, to)
        ? Step.moved(state, block, String.valueOf(from))
        : Step.single(state.old() ? State.DELETED : State.INSERTED, block);
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
        && !old.get(from + 1).is("w:tbl")
        && !now.get(to + 1).is("w:tbl")
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

  /**
   * The steps, of which those move that do so with no others beside them that come or go:
   * LibreOffice joins paragraphs wrongly where moved ones and others meet.
   */
  private List<Step> alone(List<Step> steps) {
    List<Step> all = new ArrayList<>(steps);
    for (Set<String> met = met(all); !met.isEmpty(); met = met(all)) {
      for (int at = 0; at < all.size(); at++) {
        Step step = all.get(at);
        if (met.contains(step.move())) {
          State state = step.state().old() ? State.DELETED : State.INSERTED;
          all.set(at, Step.single(state, step.block()));
        }
      }
    }
    return all;
  }

  /** The moves of which one end has a neighbour that comes or goes otherwise. */
  private Set<String> met(List<Step> steps) {
    Set<String> met = new HashSet<>();
    for (int at = 1; at < steps.size(); at++) {
      Step one = steps.get(at - 1);
      Step other = steps.get(at);
      boolean change = one.state() != State.KEPT && other.state() != State.KEPT;
      if (change && one.state() != other.state()) {
        met.add(one.move());
        met.add(other.move());
      }
      if (one.state() == State.KEPT && !other.move().isEmpty()) {
        lastChange(one)
            .filter(last -> last.old() == other.state().old())
            .ifPresent(last -> met.add(other.move()));
      }
    }
    met.remove("");
    return met;
  }

  /** The steps with names for their moves that no other part of the file has. */
  private List<Step> named(List<Step> steps) {
    Map<String, String> names = new HashMap<>();
    return steps.stream()
        .map(
            step ->
                step.move().isEmpty()
                    ? step
                    : Step.moved(
                        step.state(),
                        step.block(),
                        names.computeIfAbsent(step.move(), none -> merging.findings().move())))
        .toList();
  }
}
