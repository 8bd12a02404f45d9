package vanban.compare.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fewest edits that make one list of another (Myers, An O(ND) Difference Algorithm, 1986). */
public final class Sequences {
  private Sequences() {}

  /**
   * The edits, in their order; between them the lists are equal, and no two touch. What could have
   * come or gone at several places, as one of many equal items, did so at the last of them.
   */
  public static <T> List<Edit> edits(List<T> old, List<T> now) {
    List<Edit> edits = new ArrayList<>();
    List<Edit> fewest = patch(old, now).getDeltas().stream().map(Sequences::edit).toList();
    int oldNext = old.size();
    int nowNext = now.size();
    for (int at = fewest.size() - 1; at >= 0; at--) {
      Edit edit = slid(fewest.get(at), old, now, oldNext, nowNext);
      if (edit.oldTo() == oldNext && edit.nowTo() == nowNext && !edits.isEmpty()) {
        Edit next = edits.remove(edits.size() - 1);
        edit = new Edit(edit.oldFrom(), next.oldTo(), edit.nowFrom(), next.nowTo());
      }
      edits.add(edit);
      oldNext = edit.oldFrom();
      nowNext = edit.nowFrom();
    }
    Collections.reverse(edits);
    return edits;
  }

  private static Edit edit(AbstractDelta<?> delta) {
    int old = delta.getSource().getPosition();
    int now = delta.getTarget().getPosition();
    return new Edit(old, old + delta.getSource().size(), now, now + delta.getTarget().size());
  }

  /** The same edit as late as it can stand before the next one, if it only adds or only removes. */
  private static <T> Edit slid(Edit edit, List<T> old, List<T> now, int oldNext, int nowNext) {
    boolean adds = edit.oldFrom() == edit.oldTo();
    if (!adds && edit.nowFrom() < edit.nowTo()) {
      return edit;
    }
    Edit late = edit;
    while (late.oldTo() < oldNext
        && late.nowTo() < nowNext
        && (adds
            ? now.get(late.nowFrom()).equals(now.get(late.nowTo()))
            : old.get(late.oldFrom()).equals(old.get(late.oldTo())))) {
      late = new Edit(late.oldFrom() + 1, late.oldTo() + 1, late.nowFrom() + 1, late.nowTo() + 1);
    }
    return late;
  }

  /**
   * The same for lines of a file, as {@code diff -u} prints it.
   *
   * @param path of the file, as Git names it
   * @param context lines around an edit
   */
  public static List<String> unified(String path, List<String> old, List<String> now, int context) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path, "b/" + path, old, DiffUtils.diff(old, now), context);
  }

  private static <T> Patch<T> patch(List<T> old, List<T> now) {
    return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>());
  }
}
