package vanban.vietnamese;

import java.util.regex.Pattern;

/** The head of a column of a table that counts its rows. */
public final class OrderHead {
  private static final Pattern HEAD =
      Pattern.compile("(?iu)[*_\\s]*(?:(?:số )?tt|s\\.?t\\.?t\\.?|số thứ tự)[*_\\s]*");

  private OrderHead() {}

  /**
   * Whether a head is one: {@code TT}, {@code STT}, {@code Số TT}, {@code Số thứ tự}, in letters of
   * any case, bold or not.
   */
  public static boolean is(String head) {
    return HEAD.matcher(head).matches();
  }
}
