package vanban.report;

/** In what prose stands, which decides what it may hold. */
enum Setting {
  /** By itself: holds everything. */
  BODY,
  /** In a list: holds no tables. */
  LIST,
  /** In a note: holds no tables and no notes. */
  NOTE,
  /** In a cell of a table: holds no tables. */
  CELL;

  /** In a list that stands in this. */
  Setting inList() {
    return this == BODY ? LIST : this;
  }
}
