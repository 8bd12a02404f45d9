package vanban.diagnostic;

import java.util.Locale;

/** How bad it is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** The document is written; someone should look. */
  WARNING;

  /** As printed, in every language: {@code error}, {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
