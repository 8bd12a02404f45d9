package vanban.check.text;

import vanban.diagnostic.Severity;

/**
 * A rule of the reviewer. What it is about, why, and what is right, its page says: {@code
 * vanban/check/rules/<id>.md} in the resources.
 *
 * @param id by which it is printed and silenced, never changed: {@code ratio-percent}
 * @param severity how bad it is; an error is what cannot be right, whatever was meant
 * @param check what it does
 */
public record Rule(String id, Severity severity, Check check) {
  /** A rule whose findings cannot be right. */
  public static Rule error(String id, Check check) {
    return new Rule(id, Severity.ERROR, check);
  }

  /** A rule of whose findings few are meant as they stand. */
  public static Rule warning(String id, Check check) {
    return new Rule(id, Severity.WARNING, check);
  }
}
