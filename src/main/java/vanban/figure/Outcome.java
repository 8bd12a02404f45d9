package vanban.figure;

/** What comes of a plan. */
public enum Outcome {
  /** Better than planned. */
  EXCEEDED,
  /** As planned, or within the bound that was planned. */
  REACHED,
  /** Worse than planned. */
  SHORT
}
