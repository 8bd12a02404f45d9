package vanban.figure;

import vanban.diagnostic.Diagnostic;

/** How far a report is, which decides whether it may have gaps. */
public enum Stage {
  /** A draft, in which numbers may still be to be filled in. */
  DRAFT,
  /** Ready to be signed. */
  FINAL;

  /** What is said of a gap: a warning in a draft, an error in what is final. */
  public Diagnostic weigh(Diagnostic gap) {
    return this == DRAFT ? gap.asWarning() : gap;
  }
}
