package vanban.style.measure;

import java.util.List;
import java.util.stream.IntStream;
import vanban.style.Length;

/**
 * The names along the foot of a chart: level where all have room side by side, in as many lines as
 * that takes; otherwise upwards, each broken into the lines for which its slot is broad enough, so
 * that whoever draws it need not cut it off.
 *
 * @param upwards whether they are written upwards
 * @param printed each as it is printed, with the ends of its lines
 * @param height of the room they take, with the gap above them
 */
record StandingNames(boolean upwards, List<String> printed, Length height) {
  private static final int LONGEST = 120; // millimetres, of a line that runs upwards
  private static final int SHORTEST = 10;
  private static final String MORE = "…";

  /**
   * Names as they stand.
   *
   * @param slot the breadth that each has
   * @param most how many lines of a level name there may be
   */
  static StandingNames of(ChartWords text, Length slot, int most) {
    List<String> names = text.chart().places();
    Length room = slot.times(19, 20);
    boolean level =
        names.stream()
            .allMatch(name -> text.linesWithin(name, room).filter(one -> one <= most).isPresent());
    return level ? level(text, room) : upwards(text, room);
  }

  private static StandingNames level(ChartWords text, Length room) {
    List<String> names = text.chart().places();
    int lines =
        names.stream().mapToInt(name -> text.linesWithin(name, room).orElse(1)).max().orElse(1);
    return new StandingNames(false, names, text.lines(lines).plus(text.parts(9)));
  }

  /** In lines no longer than they must be. */
  private static StandingNames upwards(ChartWords text, Length room) {
    int most = (int) Math.max(1, room.emu() / text.line().emu());
    Length longest =
        IntStream.range(SHORTEST, LONGEST)
            .mapToObj(Length::millimetres)
            .filter(length -> fit(text, length, most))
            .findFirst()
            .orElse(Length.millimetres(LONGEST));
    List<String> printed =
        text.chart().places().stream().map(name -> printed(text, name, longest, most)).toList();
    Length widest =
        text.widest(printed.stream().flatMap(name -> name.lines()).toList()).times(11, 10);
    return new StandingNames(true, printed, widest.plus(text.parts(12)));
  }

  private static boolean fit(ChartWords text, Length length, int most) {
    return text.chart().places().stream()
        .allMatch(name -> text.linesWithin(name, length).filter(one -> one <= most).isPresent());
  }

  /** A name that is too long even so ends with a sign that there is more of it. */
  private static String printed(ChartWords text, String name, Length room, int most) {
    List<String> lines = text.broken(name, room);
    return lines.size() <= most
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, most)) + MORE;
  }
}
