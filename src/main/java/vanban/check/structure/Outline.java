package vanban.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * The numbered paragraphs of a document, each with what stands before it in its list and above it.
 * What a table holds is none of them; what a note says is counted by itself.
 *
 * @param entries in their order
 */
record Outline(List<Entry> entries) {
  /** Keeps the list from change. */
  Outline {
    entries = List.copyOf(entries);
  }

  /**
   * A numbered paragraph.
   *
   * @param label its number
   * @param before the number before it in its list; empty for the first
   * @param parent the number of the paragraph it stands below; empty for the outermost
   */
  record Entry(Label label, Optional<Label> before, Optional<Label> parent) {}

  /** That of a document. */
  static Outline of(Passages document) {
    List<Entry> entries = new ArrayList<>();
    List<Label> text = new ArrayList<>();
    List<Label> note = new ArrayList<>();
    for (int index = 0; index < document.all().size(); index++) {
      Passage passage = document.all().get(index);
      Passage.Kind kind = passage.kind();
      if (kind == Passage.Kind.NOTE) {
        Label.of(passage, index).ifPresent(label -> add(label, note, entries));
      } else {
        note.clear();
        if (kind == Passage.Kind.TEXT || kind == Passage.Kind.HEADING) {
          Label.of(passage, index).ifPresent(label -> add(label, text, entries));
        }
      }
    }
    return new Outline(entries);
  }

  private static void add(Label found, List<Label> open, List<Entry> entries) {
    Label label = meant(found, open);
    int level = level(label, open);
    Optional<Label> before = level < open.size() ? Optional.of(open.get(level)) : Optional.empty();
    open.subList(level, open.size()).clear();
    Optional<Label> parent = level == 0 ? Optional.empty() : Optional.of(open.get(level - 1));
    boolean first = label.starts() || before.filter(one -> sameList(one, label)).isEmpty();
    entries.add(new Entry(label, first ? Optional.empty() : before, parent));
    open.add(label);
  }

  private static int level(Label label, List<Label> open) {
    for (int level = open.size() - 1; level >= 0; level--) {
      if (open.get(level).style() == label.style()) {
        return level;
      }
    }
    int level = open.size();
    while (level > 0 && isAbove(label, open.get(level - 1))) {
      level--;
    }
    return level;
  }

  /** A number of fewer parts is never below one of more; a chapter is below nothing but a part. */
  private static boolean isAbove(Label label, Label other) {
    boolean chapter = label.style() == Label.Style.ROMAN && other.style() != Label.Style.CAPITAL;
    boolean fewer =
        (label.style() == Label.Style.NUMBER && other.style().numbers() > 1)
            || (label.style().numbers() > 1 && other.style().numbers() > label.style().numbers());
    return chapter || fewer;
  }

  private static boolean sameList(Label before, Label label) {
    return before.above().equals(label.above());
  }

  /** {@code I} and {@code V} are letters where the one before them was {@code H} or {@code U}. */
  private static Label meant(Label label, List<Label> open) {
    if (label.style() != Label.Style.ROMAN || label.typed().length() > label.end().length() + 1) {
      return label;
    }
    Label lettered = label.asCapital();
    boolean goesOn =
        open.stream()
            .filter(one -> one.style() == Label.Style.CAPITAL)
            .anyMatch(one -> lettered.follows(one));
    return goesOn ? lettered : label;
  }
}
