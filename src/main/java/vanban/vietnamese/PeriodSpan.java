package vanban.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Periods of one length that follow one another without a gap: the months from January to October,
 * the last five quarters.
 *
 * @param periods in their order; at least one
 */
public record PeriodSpan(List<Period> periods) {
  private static final int MOST = 2_000;
  private static final int MONTHS_OF_A_YEAR = 12;

  /** Keeps the list from change. */
  public PeriodSpan {
    periods = List.copyOf(periods);
  }

  /**
   * Those from the start of the year of a period up to and including it.
   *
   * @return empty if it names no year, or such periods do not make up the year so far, as nine
   *     months at its end
   */
  public static Optional<PeriodSpan> ofYear(Period last) {
    return last.start().flatMap(start -> between(start - start % MONTHS_OF_A_YEAR, last));
  }

  /**
   * Those from the start of one period up to and including another one.
   *
   * @param first of any length: the first quarter stands for January as well
   * @return empty if one names no year, or such periods do not lead from there to the last
   */
  public static Optional<PeriodSpan> between(Period first, Period last) {
    return first.start().flatMap(start -> between(start, last));
  }

  /**
   * The last of a series.
   *
   * @param count how many, from 1
   * @return empty if the last names no year, or one of the others would have no name
   */
  public static Optional<PeriodSpan> upTo(Period last, int count) {
    return last.start()
        .flatMap(start -> between(start - (Math.min(count, MOST) - 1) * last.months(), last));
  }

  private static Optional<PeriodSpan> between(int from, Period last) {
    int start = last.start().orElse(-1);
    int length = last.months();
    int far = start - from;
    if (start < 0 || far < 0 || far % length != 0 || far / length >= MOST) {
      return Optional.empty();
    }
    List<Period> periods = new ArrayList<>();
    for (int at = from; at < start; at += length) {
      Optional<Period> one = Period.at(at, length);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      periods.add(one.get());
    }
    periods.add(last);
    return Optional.of(new PeriodSpan(periods));
  }

  /** The first of them. */
  public Period first() {
    return periods.get(0);
  }

  /** The last of them. */
  public Period last() {
    return periods.get(periods.size() - 1);
  }

  /** Whether all are of one year. */
  public boolean isOfOneYear() {
    return first().year().equals(last().year());
  }
}
