package vanban.compare;

import java.util.ArrayList;
import java.util.List;
import vanban.compare.align.Edit;
import vanban.compare.align.Sequences;

/** What became of a piece of the old document, or where one of the new document comes from. */
public sealed interface Change {
  /**
   * A piece that says the same.
   *
   * @param old as it was
   * @param now as it is
   */
  record Same(Piece old, Piece now) implements Change {}

  /**
   * A piece that says something else.
   *
   * @param old as it was
   * @param now as it is
   * @param cells what was edited: of a row one for each cell, of all others one
   */
  record Edited(Piece old, Piece now, List<List<Stretch>> cells) implements Change {
    /** Keeps the lists from change. */
    public Edited {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** One piece that took the place of another. */
    public static Edited of(Piece old, Piece now) {
      return new Edited(old, now, stretches(old.lines(), now.lines()));
    }
  }

  /**
   * A piece that is gone.
   *
   * @param old as it was
   */
  record Removed(Piece old) implements Change {}

  /**
   * A piece that is new.
   *
   * @param now as it is
   */
  record Added(Piece now) implements Change {}

  /**
   * The old place of a piece that stands elsewhere now.
   *
   * @param old as it was
   * @param now as it is
   */
  record MovedAway(Piece old, Piece now) implements Change {}

  /**
   * The new place of a piece that stood elsewhere.
   *
   * @param old as it was
   * @param now as it is
   * @param cells what was edited on the way
   */
  record MovedHere(Piece old, Piece now, List<List<Stretch>> cells) implements Change {
    /** Keeps the lists from change. */
    public MovedHere {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** Whether it says something else than at its old place. */
    public boolean isEdited() {
      return !old.content().equals(now.content());
    }

    static MovedHere of(Piece old, Piece now) {
      return new MovedHere(old, now, stretches(old.lines(), now.lines()));
    }
  }

  /** Line by line; where there are more or fewer than before, by what they say. */
  private static List<List<Stretch>> stretches(List<Line> old, List<Line> now) {
    List<List<Stretch>> all = new ArrayList<>();
    if (old.size() == now.size()) {
      for (int at = 0; at < old.size(); at++) {
        all.add(Stretch.between(old.get(at), now.get(at)));
      }
      return all;
    }
    int at = 0;
    for (Edit edit : Sequences.edits(old, now)) {
      now.subList(at, edit.nowFrom()).forEach(line -> all.add(Stretch.between(line, line)));
      old.subList(edit.oldFrom(), edit.oldTo())
          .forEach(line -> all.add(List.of(new Stretch(Stretch.Kind.REMOVED, line.text()))));
      now.subList(edit.nowFrom(), edit.nowTo())
          .forEach(line -> all.add(List.of(new Stretch(Stretch.Kind.ADDED, line.text()))));
      at = edit.nowTo();
    }
    now.subList(at, now.size()).forEach(line -> all.add(Stretch.between(line, line)));
    return all;
  }
}
