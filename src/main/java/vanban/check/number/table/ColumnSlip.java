package vanban.check.number.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.vietnamese.Decimals;

/**
 * A row whose number is not what the formula of its column makes.
 *
 * @param formula of the column
 * @param row which of the body
 * @param cut whether its digits were only cut off
 */
record ColumnSlip(ColumnFormula formula, int row, boolean cut) {
  private static final int LONG = 60;

  /** That of a column, behind its words: {@code (3)}, {@code 4=3/2} */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=\\s)(?:\\(\\d{1,2}\\)|\\(?\\d{1,2}\\)? ?=.*+)$", Pattern.DOTALL);

  /** Whether it is of a sum: what the head calls a rest is told before it. */
  boolean isSum() {
    return formula.kind() == ColumnFormula.Kind.SUM;
  }

  /** Whether another is of the same row, and made of a number that this one is made of. */
  boolean isOfOne(ColumnSlip other) {
    return row == other.row
        && formula.of().stream()
            .anyMatch(
                one -> other.formula.of().contains(one) || other.formula.target().equals(one));
  }

  /**
   * What is said of it; nothing where its words were not typed.
   *
   * @param told cells of which something is said otherwise
   */
  Optional<Finding> finding(TableBody body, Set<Passage> told) {
    List<Passage> parts = formula.of().stream().flatMap(one -> words(body, one).stream()).toList();
    return words(body, formula.target())
        .filter(words -> !told.contains(words) && parts.stream().noneMatch(told::contains))
        .filter(words -> words.typed(0, words.value().length()).isPresent())
        .map(words -> finding(body, words, parts));
  }

  /** Whether its column makes the total that is told to be wrong, once this number is right. */
  boolean mends(TableBody body, Finding total) {
    Optional<BigDecimal> stated = TypedNumber.value(total.arguments().get(0));
    Optional<BigDecimal> made = TypedNumber.value(total.arguments().get(1));
    Optional<BigDecimal> more =
        formula
            .target()
            .at(row)
            .flatMap(typed -> made.map(sum -> sum.add(exact()).subtract(typed)));
    return isBelow(body, formula.target(), total.passage())
        && stated.flatMap(one -> more.filter(sum -> sum.compareTo(one) == 0)).isPresent();
  }

  /**
   * A number that this one is made of, where it is mistyped: with another one both this one and the
   * total of its column, which is told to be wrong, are right.
   */
  Optional<Finding> mistyped(TableBody body, Finding total) {
    return formula.kind() == ColumnFormula.Kind.SHARE
        ? Optional.empty()
        : formula.of().stream()
            .filter(column -> isBelow(body, column, total.passage()))
            .findFirst()
            .flatMap(column -> mistyped(body, column, total));
  }

  private Optional<Finding> mistyped(TableBody body, ColumnNumbers column, Finding total) {
    Optional<BigDecimal> stated = TypedNumber.value(total.arguments().get(0));
    Optional<BigDecimal> sum = TypedNumber.value(total.arguments().get(1));
    return stated
        .flatMap(all -> sum.map(all::subtract))
        .flatMap(off -> column.at(row).map(one -> one.add(off)))
        .filter(meant -> meant.signum() > 0 && fits(column, meant))
        .flatMap(meant -> words(body, column).map(words -> mistyped(body, column, words, meant)));
  }

  /** Whether the number is right if another stands in a column that it is made of. */
  private boolean fits(ColumnNumbers column, BigDecimal meant) {
    List<BigDecimal> parts =
        formula.of().stream()
            .flatMap(one -> (one.equals(column) ? Optional.of(meant) : one.at(row)).stream())
            .toList();
    BigDecimal typed = formula.target().at(row).orElse(BigDecimal.ZERO);
    int places = Math.max(typed.scale(), 0);
    return formula.exact(parts).setScale(places, RoundingMode.HALF_UP).compareTo(typed) == 0;
  }

  private Finding mistyped(TableBody body, ColumnNumbers column, Passage words, BigDecimal meant) {
    String typed = words.value().strip();
    int from = words.value().indexOf(typed);
    String line = shortened(TableBody.title(body.rows().get(row)));
    return Finding.of(
            words,
            from,
            from + typed.length(),
            typed,
            Decimals.write(Decimals.trimmed(meant)),
            line,
            head(column),
            head(formula.target()))
        .message("part");
  }

  /** Whether a cell stands in a column. */
  private static boolean isBelow(TableBody body, ColumnNumbers column, Passage words) {
    return body.rows().stream()
        .flatMap(one -> one.at(column.column()).stream())
        .anyMatch(cell -> cell.words().contains(words));
  }

  private Optional<Passage> words(TableBody body, ColumnNumbers column) {
    return body.rows()
        .get(row)
        .at(column.column())
        .filter(cell -> cell.words().size() == 1)
        .map(cell -> cell.words().get(0));
  }

  private Finding finding(TableBody body, Passage words, List<Passage> parts) {
    String typed = words.value().strip();
    int from = words.value().indexOf(typed);
    Stream<String> said = cut ? ofCut(typed) : ofWrong(body, typed);
    Finding found =
        Finding.of(words, from, from + typed.length(), said.toArray(String[]::new))
            .message(cut ? "" : formula.kind().name().toLowerCase(Locale.ROOT));
    return parts.isEmpty() ? found : found.against(parts.get(0), 0, parts.get(0).value().length());
  }

  private Stream<String> ofCut(String typed) {
    return Stream.of(typed, terms("/"), right() + "%");
  }

  /** The number, the right one, the row, the column, how it is made, and of which columns. */
  private Stream<String> ofWrong(TableBody body, String typed) {
    String sign =
        switch (formula.kind()) {
          case DIFFERENCE -> " - ";
          case SUM -> " + ";
          case PRODUCT, TENTH -> " × ";
          case RATIO, CHANGE, SHARE, MEAN -> "/";
        };
    Stream<String> heads = formula.of().stream().map(ColumnSlip::head).limit(2);
    Grid.Row line = body.rows().get(row);
    return Stream.concat(
        Stream.of(
            typed, right(), shortened(TableBody.title(line)), head(formula.target()), terms(sign)),
        heads);
  }

  private String terms(String sign) {
    Stream<BigDecimal> whole = formula.whole().stream();
    return Stream.concat(formula.parts(row).stream(), whole)
        .map(Decimals::write)
        .collect(Collectors.joining(sign));
  }

  private String right() {
    int places = formula.target().at(row).map(one -> Math.max(one.scale(), 0)).orElse(0);
    return Decimals.write(exact().setScale(places, RoundingMode.HALF_UP));
  }

  private BigDecimal exact() {
    return formula.exact(formula.parts(row));
  }

  /** Its words without the numbers of columns. */
  private static String head(ColumnNumbers column) {
    return shortened(NUMBER.matcher(column.head()).replaceAll("").strip());
  }

  private static String shortened(String words) {
    return words.length() <= LONG ? words : words.substring(0, LONG).strip() + "…";
  }
}
