package vanban.engine;

/** Which figures bear a comment in a copy for reviewers. */
public enum Commented {
  /** All of them. */
  ALL,
  /** Those of which there is more to say than where they are declared. */
  COMPUTED
}
