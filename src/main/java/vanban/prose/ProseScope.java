package vanban.prose;

/** What prose stands in: not all of its notation may stand everywhere. */
public enum ProseScope {
  /** In a section, or before and after all sections. */
  BODY(ProseRoles.BODY),
  /** In an item of a list. */
  LIST(ProseRoles.ITEM),
  /** In a note. */
  NOTE(ProseRoles.NOTE),
  /** In a cell of a table. */
  CELL(ProseRoles.CELL);

  private final String role;

  ProseScope(String role) {
    this.role = role;
  }

  /** The role of paragraphs that stand there. */
  String role() {
    return role;
  }

  /** What the items of a list that stands here stand in. */
  ProseScope inList() {
    return this == BODY ? LIST : this;
  }
}
