package vanban.check.page;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;

/**
 * Prose is printed in 14 to 15 points by the Party (HD36, Phụ lục 3), in 13 to 14 by the State (NĐ
 * 30/2020, Phụ lục I, II.6).
 */
final class BodySize implements PageCheck {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Stream<Finding> check(Standard.Masthead masthead, PageLook page) {
    int least = masthead.standard() == Standard.PARTY ? 28 : 26; // half points
    return page.letters().size().stream()
        .filter(size -> size < least || size > least + 2)
        .map(size -> masthead.finding(masthead.standard().id(), points(size)));
  }

  /** A size as messages print it, in points. */
  static String points(int halves) {
    BigDecimal points = HALF.multiply(BigDecimal.valueOf(halves)).stripTrailingZeros();
    return points.toPlainString().replace('.', ',');
  }
}
