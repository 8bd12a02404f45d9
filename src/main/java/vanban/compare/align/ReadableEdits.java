package vanban.compare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Edits as a person would have made them. The fewest edits leave a comma or a lone word between two
 * replaced ones; here what is kept between two edits must weigh something.
 */
public final class ReadableEdits {
  /** As many words kept between larger edits are replaced with them. */
  private static final int FEW_WORDS = 2;

  private ReadableEdits() {}

  /**
   * The edits from one list of tokens to another, in their order.
   *
   * @param isWord whether a token is a word, not a space or a sign
   * @param <T> the tokens
   */
  public static <T> List<Edit> between(List<T> old, List<T> now, Predicate<T> isWord) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : Sequences.edits(old, now)) {
      Edit next = edit;
      while (!edits.isEmpty() && isOne(edits.get(edits.size() - 1), next, old, now, isWord)) {
        Edit last = edits.remove(edits.size() - 1);
        next = new Edit(last.oldFrom(), next.oldTo(), last.nowFrom(), next.nowTo());
      }
      edits.add(next);
    }
    return edits.stream().map(edit -> trimmed(edit, old, now)).toList();
  }

  /** Without what both sides end with, which the words kept between two edits have left there. */
  private static <T> Edit trimmed(Edit edit, List<T> old, List<T> now) {
    int oldTo = edit.oldTo();
    int nowTo = edit.nowTo();
    while (edit.oldFrom() < oldTo
        && edit.nowFrom() < nowTo
        && old.get(oldTo - 1).equals(now.get(nowTo - 1))) {
      oldTo--;
      nowTo--;
    }
    return new Edit(edit.oldFrom(), oldTo, edit.nowFrom(), nowTo);
  }

  private static <T> boolean isOne(
      Edit left, Edit right, List<T> old, List<T> now, Predicate<T> isWord) {
    long kept = words(old, left.oldTo(), right.oldFrom(), isWord);
    if (kept == 0) { // two words that were both put in, with a comma between, stay two
      return adds(left, right) && removes(left, right);
    }
    return kept <= FEW_WORDS
        && kept < size(left, old, now, isWord)
        && kept < size(right, old, now, isWord);
  }

  private static boolean adds(Edit left, Edit right) {
    return left.nowFrom() < left.nowTo() || right.nowFrom() < right.nowTo();
  }

  private static boolean removes(Edit left, Edit right) {
    return left.oldFrom() < left.oldTo() || right.oldFrom() < right.oldTo();
  }

  private static <T> long size(Edit edit, List<T> old, List<T> now, Predicate<T> isWord) {
    return Math.max(
        words(old, edit.oldFrom(), edit.oldTo(), isWord),
        words(now, edit.nowFrom(), edit.nowTo(), isWord));
  }

  private static <T> long words(List<T> tokens, int from, int to, Predicate<T> isWord) {
    return tokens.subList(from, to).stream().filter(isWord).count();
  }
}
