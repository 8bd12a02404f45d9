package vanban.yaml;

import vanban.diagnostic.Quantity;

/** How much of a YAML file is read; far more than any report has. */
enum YamlLimit {
  /** Lists and mappings within one another; many more would exhaust the stack. */
  DEPTH(50),
  /** Texts, lists and mappings; a report of 60 pages has some three thousand. */
  VALUES(200_000),
  /** Places where what is written is no YAML any more, each of which is read around. */
  SLIPS(1_000);

  private final int most;

  YamlLimit(int most) {
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
