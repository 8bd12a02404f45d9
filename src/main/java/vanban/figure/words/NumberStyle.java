package vanban.figure.words;

import java.math.BigDecimal;
import java.util.OptionalInt;
import vanban.figure.Amount;
import vanban.figure.Precision;
import vanban.figure.Printing;
import vanban.vietnamese.Approximation;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;
import vanban.vietnamese.NumberInWords;

/** How the numbers of a form are written in a sentence. */
sealed interface NumberStyle {
  /** With all their digits. */
  NumberStyle USUAL = new Digits();

  /** The style of a printing. */
  static NumberStyle of(Printing printing) {
    if (printing instanceof Printing.Rounded rounded) {
      return new Rounded(rounded.way(), rounded.places());
    }
    return printing instanceof Printing.InWords ? new Words() : USUAL;
  }

  /**
   * A number with its measure; what is not zero is never said to be zero.
   *
   * @param precision of what is rounded, where nothing else is asked for
   */
  String amount(Amount.Known number, Measure measure, Precision precision);

  /** A number without its measure, which decides how it is written. */
  String value(Amount.Known number, Measure measure, Precision precision);

  /** A number as it is printed where nothing else is asked for. */
  static Approximation.Said said(Amount.Known number, Precision precision) {
    return number.isTiny()
        ? Approximation.NEAREST.of(number.judged(), OptionalInt.of(precision.decimals()))
        : new Approximation.Said("", number.number());
  }

  /**
   * How many percent of {@code whole} a {@code part} is; what is not zero is never said to be zero.
   *
   * @param whole above zero
   * @param precision of percentages where nothing else is asked for
   */
  String percent(BigDecimal part, BigDecimal whole, Precision precision);

  /** See {@link #USUAL}. */
  record Digits() implements NumberStyle {
    @Override
    public String amount(Amount.Known number, Measure measure, Precision precision) {
      return NumberStyle.said(number, precision).with(measure::amount);
    }

    @Override
    public String value(Amount.Known number, Measure measure, Precision precision) {
      return NumberStyle.said(number, precision).with(measure::value);
    }

    @Override
    public String percent(BigDecimal part, BigDecimal whole, Precision precision) {
      return Approximation.NEAREST
          .percent(part, whole, OptionalInt.of(precision.decimals()))
          .with(percent -> Decimals.writePercent(precision.written(percent)));
    }
  }

  /**
   * Rounded.
   *
   * @param way in which
   * @param places behind the comma; empty for two digits
   */
  record Rounded(Approximation way, OptionalInt places) implements NumberStyle {
    @Override
    public String amount(Amount.Known number, Measure measure, Precision precision) {
      return said(number.judged(), measure).with(measure::amount);
    }

    @Override
    public String value(Amount.Known number, Measure measure, Precision precision) {
      return said(number.judged(), measure).with(measure::value);
    }

    private Approximation.Said said(BigDecimal number, Measure measure) {
      return measure.isPercent() ? way.ofPercent(number, places) : way.of(number, places);
    }

    @Override
    public String percent(BigDecimal part, BigDecimal whole, Precision precision) {
      return way.percent(part, whole, places)
          .with(percent -> Decimals.writePercent(precision.written(percent)));
    }
  }

  /** In words. */
  record Words() implements NumberStyle {
    @Override
    public String amount(Amount.Known number, Measure measure, Precision precision) {
      return NumberStyle.said(number, precision).with(one -> NumberInWords.amount(one, measure));
    }

    @Override
    public String value(Amount.Known number, Measure measure, Precision precision) {
      return NumberStyle.said(number, precision).with(NumberInWords::write);
    }

    @Override
    public String percent(BigDecimal part, BigDecimal whole, Precision precision) {
      return Approximation.NEAREST
          .percent(part, whole, OptionalInt.of(precision.decimals()))
          .with(percent -> NumberInWords.amount(precision.written(percent), Measure.PERCENT));
    }
  }
}
