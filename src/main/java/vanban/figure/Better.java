package vanban.figure;

/** Which way a number should go: most should grow, but poverty, crime and debts should not. */
public enum Better {
  /** The more, the better. */
  HIGHER,
  /** The less, the better. */
  LOWER
}
