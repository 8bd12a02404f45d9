package vanban.style.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vanban.style.Length;
import vanban.vietnamese.linebreak.Bond;
import vanban.vietnamese.linebreak.Bonds;
import vanban.vietnamese.linebreak.NameBreaks;

/**
 * Breaks the name of a body into as few lines as there is room for: at its cheapest places, and so
 * that the lines are about as long as one another.
 */
public final class BalancedLines {
  /** What it costs if a line is shorter than the longest by all the room there is. */
  private static final double UNEVEN = 100;

  /** In syllables; what is longer is no name, and broken where its lines are full. */
  private static final int LONGEST_NAME = 200;

  /** What a line of one syllable costs. */
  private static final int LONE_SYLLABLE = 40;

  private final MeasuredLine line;
  private final Length room;
  private final List<int[]> syllables = new ArrayList<>(); // start, end
  private final List<Integer> costs;

  /**
   * What a line leaves free: LibreOffice prints no-break spaces up to a tenth of a point wider than
   * others, and whatever does not fit has no place left at which it could be broken.
   */
  private static final Length SLACK = Length.millimetres(1);

  private BalancedLines(MeasuredLine line, Length room, int start, int end) {
    this(line, room, start, NameBreaks.of(line.text().substring(start, end)), end);
  }

  private BalancedLines(MeasuredLine line, Length room, int start, NameBreaks breaks, int end) {
    this.line = line;
    this.room = room;
    String text = line.text().substring(start, end);
    this.costs = bonded(text, breaks.costs());
    int at = start;
    for (String syllable : text.split("[ \u00A0]", -1)) {
      syllables.add(new int[] {at, at + syllable.length()});
      at += syllable.length() + 1;
    }
  }

  /** The costs, where no line ends within what stands together in any sentence: a date, a sign. */
  private static List<Integer> bonded(String text, List<Integer> costs) {
    List<Integer> bonded = new ArrayList<>(costs);
    for (Bond bond : Bonds.in(text)) {
      if (text.charAt(bond.at()) == ' ') {
        int space = (int) text.chars().limit(bond.at()).filter(BalancedLines::isSpace).count();
        bonded.set(space, Math.max(bonded.get(space), NameBreaks.NEVER));
      }
    }
    return bonded;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\u00A0';
  }

  /**
   * How a name is broken.
   *
   * @param held the spaces at which no line ends
   * @param ended the spaces at which one ends though there may be room for more: between two bodies
   */
  public record Broken(Set<Integer> held, Set<Integer> ended) {
    /** Nowhere: it is short enough. */
    public static final Broken NOWHERE = new Broken(Set.of(), Set.of());

    /** Keeps the places from change. */
    public Broken {
      held = Set.copyOf(held);
      ended = Set.copyOf(ended);
    }
  }

  /**
   * Breaks a name as it should be.
   *
   * @param line the name, perhaps with line ends of its author's
   * @param room of each line
   */
  public static Broken of(MeasuredLine line, Length room) {
    Length most = room.minus(SLACK);
    Set<Integer> held = new HashSet<>();
    Set<Integer> ended = new HashSet<>();
    int start = 0;
    for (String part : line.text().split("\n", -1)) {
      int end = start + part.length();
      BalancedLines name = new BalancedLines(line, most, start, end);
      if (!name.isLine(0, name.syllables.size() - 1) && name.syllables.size() <= LONGEST_NAME) {
        int from = start;
        for (int space : name.betweenBodies()) {
          held.addAll(new BalancedLines(line, most, from, space).held());
          ended.add(space);
          from = space + 1;
        }
        held.addAll(new BalancedLines(line, most, from, end).held());
      }
      start = end + 1;
    }
    return new Broken(held, ended);
  }

  /**
   * Breaks a title as it should be.
   *
   * @param line the title, perhaps with line ends of its author's
   * @param room of each line
   */
  public static Broken ofTitle(MeasuredLine line, Length room) {
    Set<Integer> held = new HashSet<>();
    int start = 0;
    for (String part : line.text().split("\n", -1)) {
      int end = start + part.length();
      NameBreaks breaks = NameBreaks.ofTitle(part);
      if (breaks.costs().size() < LONGEST_NAME) {
        held.addAll(new BalancedLines(line, room.minus(SLACK), start, breaks, end).held());
      }
      start = end + 1;
    }
    return new Broken(held, Set.of());
  }

  private List<Integer> betweenBodies() {
    return IntStream.range(0, costs.size())
        .filter(i -> costs.get(i) == NameBreaks.BETWEEN_BODIES)
        .mapToObj(i -> syllables.get(i)[1])
        .toList();
  }

  /** The widest stretch of a name in which no line should end. */
  public static Length widestPart(MeasuredLine line) {
    Length widest = Length.ZERO;
    int start = 0;
    for (String part : line.text().split("\n", -1)) {
      int end = start + part.length();
      BalancedLines name = new BalancedLines(line, Length.ZERO, start, end);
      widest = widest.max(name.widest());
      start = end + 1;
    }
    return widest;
  }

  private Length widest() {
    Length widest = Length.ZERO;
    int first = 0;
    for (int i = 0; i < syllables.size(); i++) {
      if (i == costs.size() || costs.get(i) < NameBreaks.NEVER) {
        widest = widest.max(width(first, i));
        first = i + 1;
      }
    }
    return widest;
  }

  private Length width(int first, int last) {
    return line.width(syllables.get(first)[0], syllables.get(last)[1]);
  }

  private Set<Integer> held() {
    Set<Integer> held = new HashSet<>();
    Set<Integer> ends = isLine(0, syllables.size() - 1) ? Set.of() : ends();
    IntStream.range(0, costs.size())
        .filter(i -> !ends.contains(i))
        .forEach(i -> held.add(syllables.get(i)[1]));
    return held;
  }

  /** The syllables that end a line before the last. */
  private Set<Integer> ends() {
    boolean whole = widest().compareTo(room) <= 0;
    int lines = fewest(whole);
    Length target = width(0, syllables.size() - 1).times(1, lines);
    double[][] least = new double[lines + 1][syllables.size() + 1]; // of so many of the first
    int[][] before = new int[lines + 1][syllables.size() + 1];
    Arrays.stream(least).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    least[0][0] = 0;
    for (int count = 1; count <= lines; count++) {
      for (int end = 1; end <= syllables.size(); end++) {
        for (int first = end - 1; first >= 0 && isLine(first, end - 1); first--) {
          double cost = least[count - 1][first] + cost(first, end - 1, target, whole);
          if (cost < least[count][end]) {
            least[count][end] = cost;
            before[count][end] = first;
          }
        }
      }
    }
    Set<Integer> ends = new HashSet<>();
    int end = syllables.size();
    for (int count = lines; count > 1; count--) {
      end = before[count][end];
      ends.add(end - 1);
    }
    return ends;
  }

  /** Whether some syllables have room in a line; one alone has, however long it is. */
  private boolean isLine(int first, int last) {
    return first == last || width(first, last).compareTo(room) <= 0;
  }

  private boolean mayEnd(int syllable, boolean whole) {
    return syllable == costs.size() || !whole || costs.get(syllable) < NameBreaks.NEVER;
  }

  /** How many lines there are at least. */
  private int fewest(boolean whole) {
    int lines = 1;
    int first = 0;
    int lastEnd = -1;
    for (int i = 0; i < syllables.size(); i++) {
      if (!isLine(first, i)) {
        first = lastEnd + 1;
        lines++;
      }
      lastEnd = mayEnd(i, whole) ? i : lastEnd;
    }
    return lines;
  }

  private double cost(int first, int last, Length target, boolean whole) {
    if (!mayEnd(last, whole)) {
      return Double.POSITIVE_INFINITY;
    }
    double uneven = (double) width(first, last).minus(target).emu() / room.emu();
    int place = last < costs.size() ? costs.get(last) : 0;
    return UNEVEN * uneven * uneven + place + (first == last ? LONE_SYLLABLE : 0);
  }
}
