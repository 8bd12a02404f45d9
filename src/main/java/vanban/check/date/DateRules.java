package vanban.check.date;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for dates and periods: days that there are not, and how they are written. */
public final class DateRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("impossible-date", new ImpossibleDate()),
          Rule.error("impossible-time", new ImpossibleTime()),
          Rule.error("wrong-weekday", new Weekday()),
          Rule.error("date-order", new DateOrder()),
          Rule.error("anniversary", new Anniversary()),
          Rule.warning("term-length", new TermLength()),
          Rule.warning("period-length", new PeriodLength()),
          Rule.warning("closing-period", new ClosingPeriod()),
          Rule.warning("future-date", new FutureDate()),
          Rule.warning("past-meeting", new PastMeeting()),
          Rule.warning("date-zero", new DateZero()),
          Rule.warning("weekday-capital", new WeekdayCapital()));

  private DateRules() {}
}
