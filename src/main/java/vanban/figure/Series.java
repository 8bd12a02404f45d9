package vanban.figure;

/**
 * One of the rows of numbers that figures have: what was done, what was planned, what was a year
 * before.
 *
 * @param name as an author writes it: {@code actual}, {@code prior}, {@code plan}, {@code
 *     plan.council}
 */
public record Series(String name) {
  /** What was done. */
  public static final Series ACTUAL = new Series("actual");

  /** What was done in the same period of last year. */
  public static final Series PRIOR = new Series("prior");

  /** What was planned, where there is one plan without a name. */
  public static final Series PLAN = new Series("plan");

  private static final String NAMED_PLAN = "plan.";

  /** What was planned in a plan of this name. */
  public static Series plan(String name) {
    return new Series(NAMED_PLAN + name);
  }

  /** Whether it is a plan that has a name. */
  public boolean isNamedPlan() {
    return name.startsWith(NAMED_PLAN);
  }

  /** The name of a plan that has one: {@code council}. */
  String planName() {
    return name.substring(NAMED_PLAN.length());
  }
}
