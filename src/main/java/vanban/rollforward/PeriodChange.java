package vanban.rollforward;

import java.util.Optional;
import java.util.regex.Pattern;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/**
 * One period that follows another.
 *
 * @param old the period of the sources
 * @param next the period of the new report
 */
record PeriodChange(Period old, Period next) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Whether the next period lies in another year. */
  boolean changesYear() {
    return !old.year().equals(next.year());
  }

  /**
   * The period of a file of the next report: of one month of the old quarter, the last month of the
   * next. One that lagged behind, as of a unit that sent nothing, catches up.
   *
   * @param file the period of the file in the old report
   * @return empty where it does not end with the old report's period
   */
  Optional<Period> following(Period file) {
    Period then = file.inYearOf(old);
    if (then.kind() == old.kind()) {
      return Optional.of(next);
    }
    return then.endsWith(old) ? then.endingWith(next) : Optional.empty();
  }

  /** A text with each year in it moved on by as many as the period is. */
  String withYears(String text) {
    int step = next.year().flatMap(to -> old.year().map(from -> to - from)).orElse(0);
    return YEAR.matcher(text)
        .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + step));
  }

  /**
   * Whether what began in a year goes on past the end of the old one: what a year later would be
   * its start lies behind the next period.
   */
  boolean runsOn(Period start) {
    int step = next.year().flatMap(to -> old.year().map(from -> to - from)).orElse(0);
    return changesYear()
        && new Period(start.kind(), start.number(), start.year().map(year -> year + step))
            .isAfter(next);
  }

  /** The period that will lie ahead, as the next one did; empty where none follows by itself. */
  private Optional<Period> ahead() {
    return next.previous().filter(old::equals).isPresent() ? next.following() : Optional.empty();
  }

  /** A name of the next period, from when it was to come, as that of the one behind it. */
  Optional<String> movedAhead(PeriodMention name) {
    return ahead()
        .filter(later -> wasAhead(name) && name.period().isLike(next))
        .map(later -> name.renamed(next, later))
        .filter(words -> !words.equals(name.words()));
  }

  /** Whether it is the period just before the old one, with which that was compared. */
  boolean isOldBase(Period named) {
    return old.previous()
        .filter(base -> named.isLike(base))
        .filter(base -> named.year().isEmpty() || named.year().equals(base.year()))
        .isPresent();
  }

  /** Whether a name is that of the old period. */
  boolean outdates(PeriodMention name) {
    return name.isOutdated(old, next);
  }

  /** Whether a name is that of the next period, which was to come when it was written. */
  boolean wasAhead(PeriodMention name) {
    return !outdates(name) && name.isAnnounced(old, next);
  }

  /** Whether a name may be wrong now that is not put right by putting the next period for it. */
  boolean isLeftInQuestion(PeriodMention name) {
    return !outdates(name) && movedAhead(name).isEmpty() && callsInQuestion(name);
  }

  /** Whether what stands at a name may be wrong now, so that its author should look. */
  boolean callsInQuestion(PeriodMention name) {
    return outdates(name)
        || wasAhead(name)
        || name.isUpTo(old)
        || callsInQuestion(name.period())
        || isOfYearBefore(name.period());
  }

  /**
   * Whether what is said of a stretch of time is over now, or begins: it is a part of the old
   * period and none of the next, or it lay ahead and does no longer. Without a year it is that of
   * the old period.
   */
  boolean callsInQuestion(Period named) {
    Period period = named.inYearOf(old);
    boolean over = old.contains(period) && !next.contains(period);
    boolean begins = period.isAfter(old) && period.startsBeforeEndOf(next);
    return over || begins;
  }

  /** With its year: the old period a year before, or, where the year is another now, that year. */
  private boolean isOfYearBefore(Period period) {
    boolean yearAlone =
        changesYear() && period.kind() == Period.Kind.YEAR && isYear(period, old.aYearBefore());
    return yearAlone
        || (period.year().isPresent() && isYear(period, old.aYearBefore()) && period.isLike(old));
  }

  private static boolean isYear(Period period, Optional<Period> other) {
    return other.flatMap(Period::year).equals(period.year());
  }

  /** A name of the old period as that of the next. */
  String renamed(PeriodMention name) {
    return name.renamed(old, next);
  }
}
