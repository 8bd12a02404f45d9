package vanban.check.page;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;
import vanban.check.text.Passages;

/** What a rule does that looks at pages, of documents whose standard is certain. */
interface PageCheck extends Check {
  /** How far a length may be off, in tenths of a millimetre: what inches make of millimetres. */
  int TOLERANCE = 6;

  /** All that it has against pages. */
  Stream<Finding> check(Standard.Masthead masthead, PageLook page);

  @Override
  default Stream<Finding> check(Passages document) {
    return document
        .page()
        .flatMap(page -> Standard.of(document).map(masthead -> check(masthead, page)))
        .orElse(Stream.empty());
  }

  /** A length as messages print it, in millimetres. */
  static String millimetres(int tenths) {
    return BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
