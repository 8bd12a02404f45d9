package vanban.rollforward;

import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/**
 * One period that follows another.
 *
 * @param old the period of the sources
 * @param next the period of the new report
 */
record PeriodChange(Period old, Period next) {
  /** Whether the next period lies in another year. */
  boolean changesYear() {
    return !old.year().equals(next.year());
  }

  /** Whether a name is that of the old period. */
  boolean outdates(PeriodMention name) {
    return name.isOutdated(old, next);
  }

  /** Whether a name is that of the next period, which was to come when it was written. */
  boolean wasAhead(PeriodMention name) {
    return !outdates(name) && name.isAnnounced(old, next);
  }

  /** Whether what stands at a name may be wrong now, so that its author should look. */
  boolean callsInQuestion(PeriodMention name) {
    return outdates(name) || wasAhead(name) || name.isUpTo(old);
  }

  /** A name of the old period as that of the next. */
  String renamed(PeriodMention name) {
    return name.renamed(old, next);
  }
}
