package vanban.check.page;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;

/**
 * The margins of an upright A4 page: 20, 20, 30, 15 mm for the Party (HD05, IV.4.1; HD36, 4.3);
 * 20-25, 20-25, 30-35, 15-20 mm for the State (NĐ 30/2020, Phụ lục I, I.3).
 */
final class PageMargins implements PageCheck {
  /**
   * A side of the page.
   *
   * @param name of its message
   * @param margin on it
   * @param least in tenths of a millimetre
   */
  private record Side(String name, ToIntFunction<PageLook.Margins> margin, int least) {
    /** The State lets all margins be 5 mm wider; the Party none. */
    int most(Standard standard) {
      return standard == Standard.PARTY ? least : least + 50;
    }

    Stream<Finding> check(Standard.Masthead masthead, PageLook.Margins margins) {
      int is = margin.applyAsInt(margins);
      int most = most(masthead.standard());
      if (is >= least - TOLERANCE && is <= most + TOLERANCE) {
        return Stream.empty();
      }
      String right = PageCheck.millimetres(least);
      String range = most == least ? right : right + "-" + PageCheck.millimetres(most);
      String message = masthead.standard().id() + "." + name;
      return Stream.of(masthead.finding(message, PageCheck.millimetres(is), range));
    }
  }

  private static final List<Side> SIDES =
      List.of(
          new Side("top", PageLook.Margins::top, 200),
          new Side("bottom", PageLook.Margins::bottom, 200),
          new Side("left", PageLook.Margins::left, 300),
          new Side("right", PageLook.Margins::right, 150));

  @Override
  public Stream<Finding> check(Standard.Masthead masthead, PageLook page) {
    return page.margins().stream()
        .filter(margins -> page.paper().filter(PageSize::isUprightA4).isPresent())
        .flatMap(margins -> SIDES.stream().flatMap(side -> side.check(masthead, margins)));
  }
}
