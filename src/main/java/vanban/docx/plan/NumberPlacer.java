package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Ordinal;
import vanban.docx.plan.ListPlace.Shown;
import vanban.vietnamese.Alphabet;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/** Places the number of the innermost open section among Word's lists. */
final class NumberPlacer {
  private final SectionPath path;
  private final NumberedLists lists;

  /**
   * Places numbers.
   *
   * @param path to the section whose number is placed
   * @param lists of the document
   */
  NumberPlacer(SectionPath path, NumberedLists lists) {
    this.path = path;
    this.lists = lists;
  }

  private Ordinal number() {
    return path.inList().get(0);
  }

  /**
   * The place of the innermost numbered section in its list.
   *
   * @param ownLine whether the words after the number start on a new line
   */
  ListPlace place(boolean ownLine) {
    Ordinal number = number();
    int first = lists.firstLevel(path.list(), number.depth());
    int width = lists.width(path.list(), number.depth());
    if (isLiteral(number, width)) {
      return ListPlace.literal(path.list(), first + width - 1, number, ownLine);
    }
    boolean bare = isBare(number);
    NumberPattern pattern = bare ? number.pattern().open() : number.pattern();
    int level = first + run(number);
    return new ListPlace(
        path.list(), level, pattern, numbers(), letters(number, width), ownLine || bare);
  }

  /** The closing signs that stand with the words of the innermost numbered section, or nothing. */
  String bracket() {
    Ordinal number = number();
    boolean literal = isLiteral(number, lists.width(path.list(), number.depth()));
    return isBare(number) && !literal ? number.pattern().closing() : "";
  }

  /**
   * Whether the bracket or the dash of a number stands with the words: of one that is cited, for
   * Word and LibreOffice cite the whole number but for a stop.
   */
  private boolean isBare(Ordinal number) {
    return lists.isCited(number) && !number.pattern().closing().isEmpty();
  }

  /** Whether a number is written down as it is, for Word cannot count it. */
  private static boolean isLiteral(Ordinal number, int width) {
    return isBeyond(number, width) || number.pattern().own().filter(Counter::isInWords).isPresent();
  }

  /** Whether Word cannot count a letter: its alphabet has no more, or the list no more levels. */
  private static boolean isBeyond(Ordinal number, int width) {
    return alphabet(number)
        .map(letters -> own(number) > letters.size() || letters.run(own(number)) >= width)
        .orElse(false);
  }

  private static Optional<ListPlace.Run> letters(Ordinal number, int width) {
    return runs(number) > 1 ? Optional.of(new ListPlace.Run(run(number), width)) : Optional.empty();
  }

  private static int runs(Ordinal number) {
    return alphabet(number).map(letters -> letters.runs().size()).orElse(1);
  }

  private static int run(Ordinal number) {
    return alphabet(number).map(letters -> letters.run(own(number))).orElse(0);
  }

  private static int own(Ordinal number) {
    return number.values().get(number.values().size() - 1);
  }

  private static Optional<Alphabet> alphabet(Ordinal number) {
    return number.pattern().own().flatMap(Counter::alphabet);
  }

  /** What stands for each counter of the innermost number: those of other lists as they are. */
  private List<Shown> numbers() {
    List<Ordinal> inner = path.inList();
    List<Integer> values = number().values();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int up = values.size() - 1 - i;
      Counter counter = number().pattern().counters().get(i);
      String text = counter.write(values.get(i));
      shown.add(
          up < inner.size() && !counter.isInWords()
              ? shown(inner.get(up), text)
              : Shown.fixed(0, text));
    }
    return shown;
  }

  private Shown shown(Ordinal number, String text) {
    int first = lists.firstLevel(path.list(), number.depth());
    if (isBeyond(number, lists.width(path.list(), number.depth()))) {
      return Shown.fixed(first, text);
    }
    return runs(number) > 1
        ? ListPlace.letter(first + run(number), number.pattern().own().orElseThrow(), run(number))
        : Shown.at(first);
  }
}
