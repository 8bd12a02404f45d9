package vanban.prose;

import vanban.diagnostic.Quantity;

/** How much of prose is read; far more than any report has. */
enum ProseLimit {
  /** Emphasis, notes, lists and whatever else stands within one another. */
  DEPTH(50),
  /** Lists within one another: Word's lists have no more levels. */
  LISTS(9),
  /**
   * Cells in all tables of a report together, those that short rows lack with them: a table of all
   * communes of the country with 20 columns has some 66,000 cells.
   */
  CELLS(70_000),
  /** Tables of a report: each has widths, borders and a paragraph after it besides its cells. */
  TABLES(1_000),
  /** Letters that terms and figures put into all texts of a report together. */
  FILLED(5_000_000);

  private final int most;

  ProseLimit(int most) {
    this.most = most;
  }

  /** How many are read. */
  int most() {
    return most;
  }

  /** How many are read, to be said. */
  String shown() {
    return Quantity.of(most);
  }
}
