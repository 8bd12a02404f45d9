package vanban.check.page;

import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;

/**
 * The paper is A4; of the Party's papers some may be A5 (HD05, IV.3; HD36, 4.2; NĐ 30/2020, Phụ lục
 * I, I.1).
 */
final class PageSize implements PageCheck {
  private static final PageLook.Paper A4 = new PageLook.Paper(2100, 2970);
  private static final PageLook.Paper A5 = new PageLook.Paper(1480, 2100);

  @Override
  public Stream<Finding> check(Standard.Masthead masthead, PageLook page) {
    boolean party = masthead.standard() == Standard.PARTY;
    return page.paper().stream()
        .filter(paper -> !is(paper, A4) && !(party && is(paper, A5)))
        .map(
            paper ->
                masthead.finding(
                    masthead.standard().id(),
                    PageCheck.millimetres(paper.width()),
                    PageCheck.millimetres(paper.height())));
  }

  /** Whether a sheet of either way is of a size. */
  static boolean is(PageLook.Paper paper, PageLook.Paper size) {
    return (near(paper.width(), size.width()) && near(paper.height(), size.height()))
        || (near(paper.width(), size.height()) && near(paper.height(), size.width()));
  }

  /** Whether it is A4, and stands upright. */
  static boolean isUprightA4(PageLook.Paper paper) {
    return is(paper, A4) && paper.height() > paper.width();
  }

  private static boolean near(int length, int other) {
    return Math.abs(length - other) <= 2 * TOLERANCE;
  }
}
