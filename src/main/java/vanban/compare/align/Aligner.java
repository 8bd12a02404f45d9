package vanban.compare.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs the items of two lists. Items with one id are one; so are those whose content occurs once
 * in each. The heaviest chain of them in the same order is the spine, what is off it has moved.
 * Between the links of the spine items are paired by equal content, then by likeness, in order.
 * What is left over in both lists and nearly the same has moved, too.
 *
 * @param <T> the items
 */
public final class Aligner<T> {
  /** Items with fewer words do not move: their like is found anywhere. */
  private static final int LEAST_MOVED = 3;

  private final Traits<T> traits;

  /** Pairs items that are known by these traits. */
  public Aligner(Traits<T> traits) {
    this.traits = traits;
  }

  /** What became of each item, in the order in which both lists can be shown as one. */
  public List<Match> align(List<T> old, List<T> now) {
    Pairs pairs = new Pairs(old.size(), now.size());
    List<List<String>> oldWords = old.stream().map(traits.words()).toList();
    List<List<String>> nowWords = now.stream().map(traits.words()).toList();
    pairUnique(pairs, old, now, item -> traits.id().apply(item).map(id -> id));
    pairUnique(pairs, old, now, item -> Optional.of(traits.content().apply(item)));
    keepSpine(pairs, nowWords);
    List<Object> oldContents = old.stream().map(traits.content()).toList();
    List<Object> nowContents = now.stream().map(traits.content()).toList();
    pairs.gaps().forEach(gap -> pairEqual(pairs, gap, oldContents, nowContents));
    LikeItems like = new LikeItems(oldWords, nowWords);
    pairs.gaps().forEach(gap -> like.pairInOrder(pairs, gap));
    like.pairMoved(pairs, LEAST_MOVED);
    return pairs.matches();
  }

  private void pairUnique(
      Pairs pairs, List<T> old, List<T> now, Function<T, Optional<Object>> key) {
    Map<Object, Integer> there = unique(now, key, pairs::isNowFree);
    unique(old, key, pairs::isOldFree)
        .forEach(
            (same, place) ->
                Optional.ofNullable(there.get(same)).ifPresent(other -> pairs.pair(place, other)));
  }

  /** Free items whose key no other free item has, by that key. */
  private static <T> Map<Object, Integer> unique(
      List<T> items, Function<T, Optional<Object>> key, IntPredicate free) {
    Map<Object, Integer> places = new HashMap<>();
    for (int place = 0; place < items.size(); place++) {
      if (free.test(place)) {
        int here = place;
        key.apply(items.get(place)).ifPresent(one -> places.merge(one, here, (a, b) -> -1));
      }
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }

  /** Marks as moved what is off the spine; what is too short to be known again is no pair. */
  private static void keepSpine(Pairs pairs, List<List<String>> words) {
    List<Integer> old = pairs.pairedOld();
    List<Integer> now = old.stream().map(pairs::nowOf).toList();
    List<Integer> weights = now.stream().map(place -> 1 + words.get(place).size()).toList();
    List<Integer> spine = Spine.of(now, weights);
    IntStream.range(0, old.size())
        .filter(pair -> Collections.binarySearch(spine, pair) < 0)
        .forEach(pair -> moveOrPart(pairs, old.get(pair), words.get(now.get(pair))));
  }

  private static void moveOrPart(Pairs pairs, int old, List<String> words) {
    if (words.size() < LEAST_MOVED) {
      pairs.part(old);
    } else {
      pairs.move(old);
    }
  }

  private static void pairEqual(
      Pairs pairs, Pairs.Gap gap, List<Object> oldContents, List<Object> nowContents) {
    List<Object> old = gap.old().stream().map(oldContents::get).toList();
    List<Object> now = gap.now().stream().map(nowContents::get).toList();
    int oldAt = 0;
    int nowAt = 0;
    List<Edit> edits = new ArrayList<>(Sequences.edits(old, now));
    edits.add(new Edit(old.size(), old.size(), now.size(), now.size()));
    for (Edit edit : edits) {
      while (oldAt < edit.oldFrom()) {
        pairs.pair(gap.old().get(oldAt++), gap.now().get(nowAt++));
      }
      oldAt = edit.oldTo();
      nowAt = edit.nowTo();
    }
  }
}
