package vanban.diagnostic;

/** In what colours words are printed: those every terminal has (ECMA-48, 8.3.117), or none. */
public enum Ink {
  /** Letters alone, for files and programs. */
  PLAIN,
  /** For a person's terminal. */
  COLORED;

  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  /** Whether there are colours. */
  public boolean isColored() {
    return this == COLORED;
  }

  /** What a person looks for first. */
  String strong(String words) {
    return in(BOLD, words);
  }

  /** What stands beside the words that matter. */
  String beside(String words) {
    return in(CYAN, words);
  }

  /** What is as bad as a severity says. */
  String bad(Severity severity, String words) {
    return in(BOLD + ";" + (severity == Severity.ERROR ? RED : YELLOW), words);
  }

  /** A line that goes. */
  public String removed(String line) {
    return in(RED, line);
  }

  /** A line that comes. */
  public String added(String line) {
    return in(GREEN, line);
  }

  private String in(String code, String words) {
    return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[m";
  }
}
