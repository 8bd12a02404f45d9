package vanban.docx.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vanban.document.Ordinal;
import vanban.vietnamese.NumberPattern;

/** Where the writer stands among the sections: which are open, and which list counts here. */
public final class SectionPath {
  /** An open section: its number, and the list that counts it. */
  private record Open(Ordinal number, String list) {}

  private final Deque<Open> numbered = new ArrayDeque<>(); // innermost first
  private final Map<Integer, String> firstPatterns = new HashMap<>(); // by anchor of the parent
  private int depth;

  /** How many sections are open, numbered or not. */
  public int depth() {
    return depth;
  }

  /** Goes into a section without a number. */
  public void enter() {
    depth++;
  }

  /** Goes into a numbered section. */
  public void enter(Ordinal number) {
    depth++;
    numbered.push(new Open(number, list(number)));
  }

  /** Leaves a section without a number. */
  public void leave() {
    depth--;
  }

  /** Leaves a numbered section. */
  public void leaveNumbered() {
    depth--;
    numbered.pop();
  }

  /** The list that counts a number on the outermost level. */
  public static String outermost(NumberPattern pattern) {
    return "top " + pattern.text();
  }

  /**
   * Sections count in the list of the section they stand in. Should two patterns stand in one
   * section, each counts for itself ({@link vanban.document.Numbering}), so the second needs a list
   * of its own; so does what counts through a whole part, which no section above starts anew.
   */
  private String list(Ordinal number) {
    if (number.part().isPresent()) {
      return "throughout " + number.part().get() + " " + number.pattern().text();
    }
    Open parent = numbered.peek();
    if (parent == null) {
      return outermost(number.pattern());
    }
    String pattern = number.pattern().text();
    String first = firstPatterns.computeIfAbsent(parent.number().anchor(), anchor -> pattern);
    return first.equals(pattern)
        ? parent.list()
        : "below " + parent.number().anchor() + " " + pattern;
  }

  /**
   * The place of the innermost numbered section in its list.
   *
   * @param ownLine whether the words after the number start on a new line
   */
  public ListPlace place(boolean ownLine) {
    Open own = numbered.getFirst();
    Ordinal number = own.number();
    List<Integer> values = number.values();
    long inList = numbered.stream().filter(open -> open.list().equals(own.list())).count();
    int fixed = (int) Math.max(0, values.size() - inList);
    List<String> literal =
        IntStream.range(0, fixed)
            .mapToObj(i -> number.pattern().counters().get(i).write(values.get(i)))
            .toList();
    return new ListPlace(own.list(), number.depth() - 1, number.pattern(), literal, ownLine);
  }
}
