package vanban.docx.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vanban.docx.read.WordPlace.Letter;

/** What is put before, into and behind one run. */
final class Marks {
  private final List<Cut> ends = new ArrayList<>();
  private final List<Cut> starts = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder behind = new StringBuilder();

  /** Before all of it. */
  void before(String markup) {
    before.append(markup);
  }

  /** Behind all of it. */
  void behind(String markup) {
    behind.append(markup);
  }

  /** Before a letter. */
  void before(Letter letter, String markup) {
    starts.add(new Cut(letter.element(), letter.at(), markup));
  }

  /** Behind a letter. */
  void behind(Letter letter, String markup) {
    ends.add(new Cut(letter.element(), letter.at() + 1, markup));
  }

  /**
   * The run with all of it.
   *
   * @param number the manieth element of its part it is
   * @param printed what its texts print
   */
  String run(String xml, Element run, int number, SplitRun.Printed printed) {
    List<Cut> cuts = new ArrayList<>(ends); // what ends at a place ends before another starts
    cuts.addAll(starts);
    cuts.sort(Comparator.comparingInt(Cut::element).thenComparingInt(Cut::at));
    String all =
        cuts.isEmpty()
            ? xml.substring(run.open().from(), run.to())
            : SplitRun.of(xml, run, number, cuts, printed);
    return before + all + behind;
  }
}
