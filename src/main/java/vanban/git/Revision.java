package vanban.git;

import java.time.Instant;

/**
 * A state of a project that was committed.
 *
 * @param name as it was asked for: {@code HEAD~1}, {@code v2}
 * @param id the commit's, 40 hexadecimal digits
 * @param author who made it, as Git knows the name
 * @param date when it was made
 */
public record Revision(String name, String id, String author, Instant date) {
  private static final int SHORT = 8;

  /** The first digits of its id, as people cite it. */
  public String shortId() {
    return id.substring(0, SHORT);
  }
}
