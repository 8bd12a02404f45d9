package vanban.check.text;

import vanban.diagnostic.Severity;

/**
 * A rule of the reviewer. What it is about, why, and what is right, its page says: {@code
 * vanban/check/rules/<id>.md} in the resources.
 *
 * @param id by which it is printed and silenced, never changed: {@code ratio-percent}
 * @param severity how bad it is; an error is what cannot be right, whatever was meant
 * @param check what it does
 * @param typed whether it is only about words that stand in a source as they are printed: a blank
 *     that a figure prints is no fault of its text
 */
public record Rule(String id, Severity severity, Check check, boolean typed) {
  /** A rule whose findings cannot be right. */
  public static Rule error(String id, Check check) {
    return new Rule(id, Severity.ERROR, check, false);
  }

  /** A rule of whose findings few are meant as they stand. */
  public static Rule warning(String id, Check check) {
    return new Rule(id, Severity.WARNING, check, false);
  }

  /** The same about nothing but words as they were typed. */
  public Rule ofTyped() {
    return new Rule(id, severity, check, true);
  }
}
