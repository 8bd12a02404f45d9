package vanban.check.page;

import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;

/** Prose is in Times New Roman (HD05, IV.1; NĐ 30/2020, Phụ lục I, I.4). */
final class BodyFont implements PageCheck {
  private static final String RIGHT = "Times New Roman";

  @Override
  public Stream<Finding> check(Standard.Masthead masthead, PageLook page) {
    return page.letters().font().stream()
        .filter(font -> !font.strip().equalsIgnoreCase(RIGHT))
        .map(font -> masthead.finding(masthead.standard().id(), font));
  }
}
