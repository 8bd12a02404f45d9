package vanban.prose;

import vanban.diagnostic.Quantity;

/** How much of prose is read; far more than any report has. */
enum ProseLimit {
  /** Emphasis, notes, lists and whatever else stands within one another. */
  DEPTH(50),
  /** Lists within one another: Word's lists have no more levels. */
  LISTS(9),
  /** Cells that the short rows of a text's tables lack together. */
  FILLING(20_000),
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
