package vanban.check.page;

import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;

/**
 * The number of the page stands above the text, and not on the first page (HD05, IV.5.1; HD36, 4.4;
 * NĐ 30/2020, Phụ lục I, I.7).
 */
final class PageNumber implements PageCheck {
  @Override
  public Stream<Finding> check(Standard.Masthead masthead, PageLook page) {
    PageLook.Numbers numbers = page.numbers();
    String standard = masthead.standard().id();
    Stream.Builder<Finding> found = Stream.builder();
    if (numbers.below() && !numbers.above()) {
      found.add(masthead.finding(standard + ".below"));
    }
    if (numbers.first()) {
      found.add(masthead.finding(standard + ".first"));
    }
    return found.build();
  }
}
