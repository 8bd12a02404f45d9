package vanban.docx.read;

/** What was given is no Word file, or one that is damaged. The message says why, in English. */
public final class UnreadableDocxException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableDocxException(String message, Throwable cause) {
    super(message, cause);
  }

  UnreadableDocxException(String message) {
    super(message);
  }
}
