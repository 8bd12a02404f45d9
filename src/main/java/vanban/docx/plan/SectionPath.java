package vanban.docx.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Ordinal;
import vanban.docx.plan.ListPlace.Shown;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/** Where the writer stands among the sections: which are open, and which list counts here. */
final class SectionPath {
  /** An open section: its number, and the list that counts it. */
  private record Open(Ordinal number, String list) {}

  private final Deque<Open> numbered = new ArrayDeque<>(); // innermost first
  private final Map<Integer, String> firstPatterns = new HashMap<>(); // by anchor of the parent
  private int depth;

  /** How many sections are open, numbered or not. */
  int depth() {
    return depth;
  }

  /** Goes into a section without a number. */
  void enter() {
    depth++;
  }

  /** Goes into a numbered section. */
  void enter(Ordinal number) {
    depth++;
    numbered.push(new Open(number, list(number)));
  }

  /** Leaves a section without a number. */
  void leave() {
    depth--;
  }

  /** Leaves a numbered section. */
  void leaveNumbered() {
    depth--;
    numbered.pop();
  }

  /** The place of what stands in no section: the caption of a table or a chart. */
  static ListPlace caption(Ordinal number) {
    NumberPattern pattern = number.pattern();
    if (pattern.own().filter(Counter::isInWords).isPresent()) {
      return ListPlace.literal(outermost(pattern), 0, number, false);
    }
    List<Shown> own = pattern.counts() ? List.of(Shown.at(0)) : List.of();
    return new ListPlace(outermost(pattern), 0, pattern, own, Optional.empty(), false);
  }

  private static String outermost(NumberPattern pattern) {
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

  /** The list that counts the innermost numbered section. */
  String list() {
    return numbered.getFirst().list();
  }

  /** The numbered sections that are open and that one list counts, innermost first. */
  List<Ordinal> inList() {
    return numbered.stream().filter(open -> open.list().equals(list())).map(Open::number).toList();
  }
}
