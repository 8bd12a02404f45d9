package vanban.style.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.document.Chart;
import vanban.style.Length;

/**
 * How what is drawn is told apart, without colours too: by greys, then by patterns; lines by their
 * dashes and markers. The first colour is the one that stands out.
 *
 * @param colors of a style, in turn
 * @param drawn the series
 */
public record ChartPalette(List<String> colors, List<Chart.Series> drawn) {
  /** Of lines and words. */
  public static final String BLACK = "000000";

  /** Of paper. */
  public static final String WHITE = "FFFFFF";

  /** Of the lines round what is filled. */
  public static final Length OUTLINE = Length.points(0.5);

  /** How wide markers are, in points. */
  public static final int MARKER_SIZE = 7;

  private static final Length STROKE = Length.points(1.75);
  private static final Length PERCENT_STROKE = Length.points(1.25);
  private static final int DARK = 110; // below it black letters cannot be read on a colour
  private static final int LIGHT = 190; // above it a line cannot be seen on paper

  /** What fills when there are no more colours, drawn in the first of them on white. */
  public enum Pattern {
    /** Broad lines aslant, rising. */
    UPWARDS,
    /** Lines that cross, level and upright. */
    GRID,
    /** Broad lines aslant, falling. */
    DOWNWARDS,
    /** As of a chess board. */
    CHECKS
  }

  /** The points of a line. */
  public enum Marker {
    /** Round. */
    CIRCLE,
    /** With four sides. */
    SQUARE,
    /** On its broad side. */
    TRIANGLE,
    /** A square on its tip. */
    DIAMOND
  }

  /** How a line goes. */
  public enum Dash {
    /** On and on. */
    SOLID,
    /** In dashes. */
    DASHED,
    /** In dots. */
    DOTTED,
    /** In dashes and dots. */
    DASH_DOT
  }

  /**
   * What fills a bar, a part or a slice.
   *
   * @param color six hexadecimal digits
   * @param pattern in that colour on white; empty for all of that colour
   */
  public record Fill(String color, Optional<Pattern> pattern) {}

  /**
   * The stroke of a line.
   *
   * @param color six hexadecimal digits
   * @param weight how thick it is
   * @param dash how it goes; empty for the line of percentages, which has no other beside it
   */
  public record Stroke(String color, Length weight, Optional<Dash> dash) {}

  /**
   * The points of a line.
   *
   * @param marker their shape
   * @param color that fills it, six hexadecimal digits; its outline is black
   */
  public record Points(Marker marker, String color) {}

  /** Keeps the lists from change. */
  public ChartPalette {
    colors = List.copyOf(colors);
    drawn = List.copyOf(drawn);
  }

  /** The place of a series among the colours: the first is that of the one that stands out. */
  private int turn(int number) {
    int present =
        IntStream.range(0, drawn.size())
            .filter(i -> drawn.get(i).kind() == Chart.SeriesKind.PRESENT)
            .findFirst()
            .orElse(0);
    if (number == present) {
      return 0;
    }
    return number < present ? number + 1 : number;
  }

  private static <T> T inTurn(T[] all, int number) {
    return all[number % all.length];
  }

  /** What fills a bar, a column, or a part. */
  public Fill filled(int number) {
    return fill(turn(number));
  }

  /** What fills a slice of the pie, or a bar that stands out among those of its series. */
  public Fill fill(int turn) {
    return turn < colors.size()
        ? new Fill(colors.get(turn), Optional.empty())
        : new Fill(colors.get(0), Optional.of(inTurn(Pattern.values(), turn - colors.size())));
  }

  /** In which colour words can be read on what is filled. */
  public String wordsOn(int number) {
    int turn = turn(number);
    return turn < colors.size() && brightness(colors.get(turn)) < DARK ? WHITE : BLACK;
  }

  /** Whether words on what is filled need a ground of their own. */
  public boolean isPattern(int number) {
    return turn(number) >= colors.size();
  }

  /** The stroke of a line. */
  public Stroke stroke(int number) {
    if (isPercent(number)) {
      return new Stroke(BLACK, PERCENT_STROKE, Optional.empty());
    }
    int turn = turn(number);
    Dash dash = inTurn(Dash.values(), turn + turn / Dash.values().length);
    return new Stroke(lineColor(turn), STROKE, Optional.of(dash));
  }

  /** The points of a line. */
  public Points points(int number) {
    int turn = isPercent(number) ? 0 : turn(number);
    return new Points(inTurn(Marker.values(), turn), isPercent(number) ? WHITE : lineColor(turn));
  }

  private boolean isPercent(int number) {
    return drawn.get(number).kind() == Chart.SeriesKind.PERCENT;
  }

  private String lineColor(int turn) {
    List<String> seen = colors.stream().filter(color -> brightness(color) < LIGHT).toList();
    return seen.isEmpty() ? BLACK : seen.get(turn % seen.size());
  }

  /** From 0 for black to 255 for white, as an eye sees it. */
  private static int brightness(String color) {
    int rgb = Integer.parseInt(color, 16);
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }
}
