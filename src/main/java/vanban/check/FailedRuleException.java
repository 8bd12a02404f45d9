package vanban.check;

/** A rule that failed at a document: a fault of Vanban's, not of who wrote the document. */
public final class FailedRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** That a rule failed, and why. */
  FailedRuleException(String rule, Throwable fault) {
    super("rule " + rule, fault);
  }
}
