package vanban.check.number.statement;

/** What a change or a percentage is of, as far as its sentence says so. */
public enum Base {
  /** Nothing is said. */
  UNSAID,
  /** What was before: {@code so với cùng kỳ}. */
  PRIOR,
  /** What is to be: {@code so với kế hoạch}. */
  PLAN,
  /** All there is: {@code tổng số hộ}. */
  WHOLE
}
