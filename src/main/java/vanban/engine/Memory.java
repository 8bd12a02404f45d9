package vanban.engine;

import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;

/** How much memory there is, for messages about what takes more. */
public final class Memory {
  private static final long MEGABYTE = 1 << 20;

  private Memory() {}

  /** All that Java may take, in megabytes of 2²⁰ bytes, as {@code -Xmx} counts them. */
  public static String shown() {
    return Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  /** What is to be said of a Word file that takes more, whatever is done with it. */
  public static Diagnostic lackedBy(String wordFile) {
    return Diagnostic.error(Code.DOCUMENT_LIMIT, wordFile, shown()).variant("memory");
  }
}
