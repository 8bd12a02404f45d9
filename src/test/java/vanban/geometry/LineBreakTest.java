package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanban.style.Length;
import vanban.style.TextMetrics;

/** Lines end where the next word would not fit, by the widths of Times New Roman. */
class LineBreakTest {
  private static final Path REPORT =
      Path.of("src", "test", "resources", "geometry", "line-breaks", "report.yaml");
  private static final double LEFT = 30 * 72 / 25.4;
  private static final double RIGHT = 195 * 72 / 25.4;
  private static final Length BODY = Length.points(15);

  private record Break(Mark line, Mark next) {}

  @Test
  void everyFullLineHoldsItsWordsAndHasNoRoomForTheNext() {
    Map<String, byte[]> document = Map.of("line-breaks", Printing.docx(REPORT));
    List<Break> breaks = breaks(LibreOffice.print(document).get("line-breaks").get(0));
    assertTrue(breaks.size() >= 7, () -> "too few full lines to judge by: " + breaks);
    for (Break one : breaks) {
      double room = RIGHT - one.line().left();
      String nextWord = one.next().words().split(" ")[0];
      assertTrue(width(one.line().words()) <= room + 1, () -> "overfull: " + one);
      assertTrue(width(one.line().words() + " " + nextWord) > room, () -> "too short: " + one);
    }
  }

  /** The lines of body text that go on in a line at the left margin. */
  private static List<Break> breaks(Sheet sheet) {
    List<Break> breaks = new ArrayList<>();
    List<Mark> lines = sheet.lines().stream().map(Line::mark).toList();
    for (int i = 1; i < lines.size(); i++) {
      Mark line = lines.get(i - 1);
      Mark next = lines.get(i);
      boolean body = line.style().equals("regular") && Math.round(line.size()) == 15;
      if (body && Math.round(next.size()) == 15 && Math.abs(next.left() - LEFT) < 2) {
        breaks.add(new Break(line, next));
      }
    }
    return breaks;
  }

  private static double width(String words) {
    return TextMetrics.times().width(words, BODY, false, false).inPoints();
  }
}
