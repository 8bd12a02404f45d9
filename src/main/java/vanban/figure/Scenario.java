package vanban.figure;

/**
 * Which of the numbers of a figure is meant, as planners put it: what was done, what was planned,
 * or what was before.
 *
 * @param name as an author writes it: {@code actual}, {@code prior}, {@code prior.month}, {@code
 *     plan}, {@code plan.council}
 */
public record Scenario(String name) {
  /** What was done. */
  public static final Scenario ACTUAL = new Scenario("actual");

  /** What was done before, where there is one such number without a name: a year before. */
  public static final Scenario PRIOR = new Scenario("prior");

  /** What was planned, where there is one plan without a name. */
  public static final Scenario PLAN = new Scenario("plan");

  private static final char POINT = '.';

  /** Of several plans, or of several numbers of before, the one of this name. */
  public Scenario named(String own) {
    return new Scenario(name + POINT + own);
  }

  /** Whether it is a plan or a number of before that has a name. */
  public boolean isNamed() {
    return name.indexOf(POINT) >= 0;
  }

  /** Without its name: {@code plan} of {@code plan.council}. */
  public Scenario family() {
    return isNamed() ? new Scenario(name.substring(0, name.indexOf(POINT))) : this;
  }

  /** Whether it is one of several that have names: {@code plan.council} of {@code plan}. */
  public boolean isOneOf(Scenario several) {
    return isNamed() && family().equals(several);
  }

  /** The name of one that has one: {@code council}. */
  public String ownName() {
    return name.substring(name.indexOf(POINT) + 1);
  }
}
