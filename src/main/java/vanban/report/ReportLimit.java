package vanban.report;

import vanban.diagnostic.Quantity;

/** How much a report can hold; far more than any does. */
enum ReportLimit {
  /** Levels of sections that are numbered: Word's lists have no more. */
  LEVELS(9),
  /** Sections, those of a part that is included twice counted twice. */
  SECTIONS(20_000);

  private final int most;

  ReportLimit(int most) {
    this.most = most;
  }

  /** How many there can be. */
  int most() {
    return most;
  }

  /** How many there can be, to be said. */
  String shown() {
    return Quantity.of(most);
  }
}
