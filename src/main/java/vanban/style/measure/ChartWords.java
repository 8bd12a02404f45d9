package vanban.style.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.TextMetrics;
import vanban.vietnamese.Decimals;

/**
 * The words of a chart and the room they take.
 *
 * @param chart whose words they are
 * @param size of its letters
 */
record ChartWords(Chart chart, Length size) {
  private static final String PERCENT = "%";
  private static final int SHARE_DECIMALS = 1;
  private static final int WIDE = 12; // tenths: what letters differ by from one font to another
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** The same in other letters. */
  ChartWords in(Length letters) {
    return new ChartWords(chart, letters);
  }

  /** The height of a line. */
  Length line() {
    return lines(1);
  }

  /** The height of some lines. */
  Length lines(int count) {
    return size.times(6L * count, 5);
  }

  /** A part of the size of a letter. */
  Length parts(int tenths) {
    return size.times(tenths, 10);
  }

  /** How wide words are. */
  Length width(String words) {
    return TextMetrics.times().width(words, size, false, false);
  }

  /** How wide the widest of some is. */
  Length widest(List<String> words) {
    return words.stream().map(this::width).reduce(Length.ZERO, Length::max);
  }

  /** What stands behind a number: the sign for percent; other measures are named at the axis. */
  String sign() {
    return chart.unit().equals(PERCENT) ? PERCENT : "";
  }

  /** A number of a series as it is printed. */
  String number(Chart.Series series, BigDecimal number) {
    boolean percent = series.kind() == Chart.SeriesKind.PERCENT;
    return Decimals.write(number) + (percent ? PERCENT : sign());
  }

  /**
   * The share that a part has of its whole, with as many decimals as the others: percentages are
   * printed as they are.
   */
  String share(BigDecimal part, BigDecimal whole) {
    int decimals = shareDecimals();
    if (!sign().isEmpty()) {
      return Decimals.write(atLeast(part, decimals)) + sign();
    }
    BigDecimal percent = Decimals.percent(part, whole, SHARE_DECIMALS);
    boolean lost = percent.signum() == 0 && part.signum() != 0; // what is little is not nothing
    return lost ? "dưới 0,1%" : Decimals.writePercent(atLeast(percent, decimals));
  }

  private static BigDecimal atLeast(BigDecimal number, int decimals) {
    return number.scale() < decimals ? number.setScale(decimals, RoundingMode.UNNECESSARY) : number;
  }

  /** The decimals of the share that has most. */
  private int shareDecimals() {
    return IntStream.range(0, chart.kind() == Chart.Kind.PIE ? 1 : chart.places().size())
        .mapToObj(this::together)
        .flatMap(this::shares)
        .mapToInt(BigDecimal::scale)
        .max()
        .orElse(0);
  }

  /** What makes up one whole together: the slices of a pie, the parts of a column. */
  private List<BigDecimal> together(int whole) {
    return chart.kind() == Chart.Kind.PIE
        ? chart.series().get(0).numbers()
        : chart.drawn().stream()
            .flatMap(part -> part.values().get(whole).amount().stream())
            .toList();
  }

  private Stream<BigDecimal> shares(List<BigDecimal> parts) {
    BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!sign().isEmpty()) {
      return parts.stream();
    }
    return parts.stream()
        .filter(part -> part.signum() > 0 && whole.signum() > 0)
        .map(part -> Decimals.percent(part, whole, SHARE_DECIMALS));
  }

  /** A number with its measure, and its share on a line of its own. */
  String slice(BigDecimal part, BigDecimal whole) {
    if (!sign().isEmpty()) {
      return share(part, whole);
    }
    String unit = chart.unit().isEmpty() ? "" : NO_BREAK_SPACE + chart.unit();
    return Decimals.write(part) + unit + "\n" + share(part, whole);
  }

  /** How many lines words take; none if a single word is wider than the room. */
  Optional<Integer> linesWithin(String words, Length room) {
    boolean narrow =
        Stream.of(words.split(" ", -1)).anyMatch(word -> reserved(word).compareTo(room) > 0);
    return narrow ? Optional.empty() : Optional.of(broken(words, room).size());
  }

  /** The lines of words, each as full as it can be; a word that is too wide stands alone. */
  List<String> broken(String words, Length room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    Length used = Length.ZERO;
    for (String word : words.split(" ", -1)) {
      Length width = reserved(word);
      Length further = used.plus(width(" ")).plus(width);
      boolean fits = !line.isEmpty() && further.compareTo(room) <= 0;
      if (!fits && !line.isEmpty()) {
        lines.add(line);
      }
      line = fits ? line + " " + word : word;
      used = fits ? further : width;
    }
    lines.add(line);
    return lines;
  }

  /** How wide words may be in another font. */
  private Length reserved(String words) {
    return width(words).times(WIDE - 1, 10);
  }

  /** The names in its legend; none where there is but one thing. */
  List<String> legend() {
    List<String> names = new ArrayList<>();
    if (chart.kind() == Chart.Kind.PIE) {
      names.addAll(chart.categories());
    } else if (chart.drawn().size() > 1) {
      chart.drawn().forEach(series -> names.add(series.name()));
    }
    return names;
  }

  private boolean isWithLines() {
    return chart.kind() == Chart.Kind.LINE || chart.hasPercentLine();
  }

  /** The height of a legend that stands below, as wide as the chart. */
  Length legendBelow(Length room) {
    List<String> names = legend();
    if (names.isEmpty()) {
      return Length.ZERO;
    }
    Length entry = widest(names).plus(parts(isWithLines() ? 55 : 30)); // with its sign, and a gap
    long columns = Math.max(1, room.emu() / entry.emu());
    long lines = (names.size() + columns - 1) / columns;
    return lines((int) lines).plus(parts(10));
  }
}
