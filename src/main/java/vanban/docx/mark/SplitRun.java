package vanban.docx.mark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A run, written as several that print the same together. */
final class SplitRun {
  private static final Pattern SPACE =
      Pattern.compile("\\sxml:space\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  private final String xml;
  private final Element run;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private String properties = "";

  private SplitRun(String xml, Element run) {
    this.xml = xml;
    this.run = run;
  }

  /** What a cut text prints. */
  interface Printed {
    /** The words of an element, the manieth of its part. */
    String of(int element);
  }

  /**
   * A run with markup between its letters.
   *
   * @param number the manieth element of its part it is
   * @param cuts in the order in which they stand
   */
  static String of(String xml, Element run, int number, List<Cut> cuts, Printed printed) {
    SplitRun split = new SplitRun(xml, run);
    split.read(number, cuts, printed);
    return split.out.toString();
  }

  private void read(int number, List<Cut> cuts, Printed printed) {
    Tags tags = new Tags(xml, run.open().to(), run.innerEnd());
    int count = number;
    int at = run.open().to();
    for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
      int own = ++count;
      Tag open = next.get();
      piece.append(xml, at, open.from());
      int depth = open.kind() == Tag.Kind.START ? 1 : 0;
      Tag close = open;
      while (depth > 0) {
        close = tags.next().orElseThrow();
        depth += close.kind() == Tag.Kind.END ? -1 : close.kind() == Tag.Kind.START ? 1 : 0;
        count += close.kind() == Tag.Kind.END ? 0 : 1;
      }
      at = close.to();
      child(open, xml.substring(open.from(), at), cutsOf(own, cuts), printed.of(own));
    }
    piece.append(xml, at, run.innerEnd());
    end();
  }

  private static List<Cut> cutsOf(int element, List<Cut> cuts) {
    return cuts.stream().filter(cut -> cut.element() == element).toList();
  }

  private void child(Tag open, String all, List<Cut> cuts, String printed) {
    if (open.local().equals("rPr")) {
      properties = all;
      return;
    }
    int length = Math.max(1, printed.length()); // what is no text is cut like one letter
    int last = 0;
    for (Cut cut : cuts) {
      int to = Math.min(cut.at(), length);
      if (to > last) {
        piece.append(words(open, all, printed, new Range(last, to)));
        last = to;
      }
      end();
      out.append(cut.markup());
    }
    if (last < length) {
      piece.append(words(open, all, printed, new Range(last, length)));
    }
  }

  private record Range(int from, int to) {}

  /** Some of the words that an element prints, or all of it as it stands. */
  private String words(Tag open, String all, String printed, Range range) {
    if (range.from() == 0 && range.to() >= printed.length()) {
      return all;
    }
    String tag = SPACE.matcher(open.in(xml)).replaceAll("");
    String kept = tag.substring(0, tag.length() - 1) + " xml:space=\"preserve\">";
    return kept + PartText.escaped(printed.substring(range.from(), range.to())) + open.closing();
  }

  /** Ends the run that is written, if anything stands in it. */
  private void end() {
    if (!piece.toString().isBlank()) {
      out.append(run.open().in(xml)).append(properties).append(piece);
      out.append(run.open().closing());
    }
    piece.setLength(0);
  }
}
