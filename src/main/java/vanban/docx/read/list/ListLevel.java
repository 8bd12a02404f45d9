package vanban.docx.read.list;

import java.util.OptionalLong;

/**
 * One level of a list.
 *
 * @param start its first number
 * @param format how its number is written, in Word's words: {@code upperRoman}
 * @param text what is printed: {@code %1.%2.}, where {@code %1} is the number of the first level
 * @param follow what follows the number: {@code tab}, {@code space} or {@code nothing}
 * @param legal whether the numbers of all levels are written in digits here
 * @param restart after which level it starts again, 1 for the first and 0 for none; empty for any
 *     above it
 */
record ListLevel(
    long start, String format, String text, String follow, boolean legal, OptionalLong restart) {
  /** The format that counts nothing, and prints a sign. */
  static final String BULLET = "bullet";

  /** Whether it starts again once there was a paragraph of a level above it, 0 for the first. */
  boolean restartsAfter(int above, int own) {
    return above < restart.orElse(own);
  }
}
