package vanban.vietnamese;

/** How whole numbers are written in official documents. */
public final class Counting {
  private static final int TEN = 10;

  private Counting() {}

  /** With a zero before those below ten: {@code 05}, {@code 12} (HD05 3.2.2). */
  public static String twoDigits(int number) {
    return number < TEN ? "0" + number : Integer.toString(number);
  }
}
