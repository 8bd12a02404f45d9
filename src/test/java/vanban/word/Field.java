package vanban.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of Word, which is written as a row of runs: its start, its instruction, a divider, what
 * it shows, its end.
 *
 * @param instruction {@code REF _Ref1 \n \h}
 * @param result what it shows, as runs
 */
record Field(String instruction, List<Xml> result) {

  /** The content of a paragraph with a {@link Field} in the place of each such row. */
  static List<Object> fold(List<Xml> content) {
    List<Object> folded = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      int end = isMark(content.get(i), "begin") ? end(content, i) : -1;
      if (end < 0) {
        folded.add(content.get(i));
      } else {
        folded.add(
            new Field(
                instruction(content.get(i + 1)).orElseThrow(),
                List.copyOf(content.subList(i + 3, end))));
        i = end;
      }
    }
    return folded;
  }

  /** Where a field ends that is written as all of ours are, or -1. */
  private static int end(List<Xml> content, int begin) {
    boolean ours =
        begin + 2 < content.size()
            && instruction(content.get(begin + 1)).isPresent()
            && isMark(content.get(begin + 2), "separate");
    for (int i = begin + 3; ours && i < content.size(); i++) {
      if (isMark(content.get(i), "end")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(Xml one, String type) {
    return only(one, "w:fldChar")
        .filter(mark -> mark.attribute("w:fldCharType").equals(type))
        .isPresent();
  }

  private static Optional<String> instruction(Xml one) {
    return only(one, "w:instrText").map(text -> text.text().strip());
  }

  private static Optional<Xml.Element> only(Xml one, String name) {
    return one instanceof Xml.Element run && run.is("w:r") && run.content().size() == 1
        ? run.child(name)
        : Optional.empty();
  }
}
