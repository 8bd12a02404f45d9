package vanban.figure;

/**
 * One of the rows of numbers that figures have: what was done, what was planned, what was before.
 *
 * @param name as an author writes it: {@code actual}, {@code prior}, {@code prior.month}, {@code
 *     plan}, {@code plan.council}
 */
public record Series(String name) {
  /** What was done. */
  public static final Series ACTUAL = new Series("actual");

  /** What was done before, where there is one such number without a name: a year before. */
  public static final Series PRIOR = new Series("prior");

  /** What was planned, where there is one plan without a name. */
  public static final Series PLAN = new Series("plan");

  private static final char POINT = '.';

  /** Of several plans, or of several numbers of before, the one of this name. */
  public Series named(String own) {
    return new Series(name + POINT + own);
  }

  /** Whether it is a plan or a number of before that has a name. */
  public boolean isNamed() {
    return name.indexOf(POINT) >= 0;
  }

  /** Without its name: {@code plan} of {@code plan.council}. */
  public Series family() {
    return isNamed() ? new Series(name.substring(0, name.indexOf(POINT))) : this;
  }

  /** Whether it is one of several that have names: {@code plan.council} of {@code plan}. */
  public boolean isOneOf(Series several) {
    return isNamed() && family().equals(several);
  }

  /** The name of one that has one: {@code council}. */
  public String ownName() {
    return name.substring(name.indexOf(POINT) + 1);
  }
}
