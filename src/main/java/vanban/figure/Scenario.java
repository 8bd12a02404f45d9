package vanban.figure;

import java.util.Optional;

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

  /** What was done before, where there is one such number without a name: mostly a year before. */
  public static final Scenario PRIOR = new Scenario("prior");

  /** What was planned, where there is one plan without a name. */
  public static final Scenario PLAN = new Scenario("plan");

  /** How many percent of a plan were done, where a source states that instead of both numbers. */
  public static final Scenario OF_PLAN = new Scenario("of_plan");

  /** By how many percent it changed, where a source states that instead of both numbers. */
  public static final Scenario CHANGE = new Scenario("change");

  private static final char POINT = '.';

  /** Of several plans, or of several numbers of before, the one of this name. */
  public Scenario named(String own) {
    return own.equals(name) ? this : new Scenario(name + POINT + own);
  }

  /** Whether it is no number of its own, but what a source states of two. */
  public boolean isRatio() {
    return family().equals(OF_PLAN) || family().equals(CHANGE);
  }

  /** Of a plan, or a number of before: what may be stated of it and of what was done. */
  public Optional<Scenario> ratio() {
    return Optional.of(family())
        .filter(base -> base.equals(PLAN) || base.equals(PRIOR))
        .map(base -> base.equals(PLAN) ? OF_PLAN : CHANGE)
        .map(this::namedAlike);
  }

  /** Of what is stated of two numbers: the plan, or the number of before. */
  public Scenario base() {
    return namedAlike(family().equals(OF_PLAN) ? PLAN : PRIOR);
  }

  private Scenario namedAlike(Scenario other) {
    return isNamed() ? other.named(ownName()) : other;
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
