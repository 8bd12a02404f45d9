package vanban.engine;

/** How much memory there is, for messages about what takes more. */
public final class Memory {
  private static final long MEGABYTE = 1_000_000;

  private Memory() {}

  /** All that Java may take, in megabytes of a million bytes. */
  public static String shown() {
    return Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE);
  }
}
