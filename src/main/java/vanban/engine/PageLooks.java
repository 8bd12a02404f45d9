package vanban.engine;

import java.util.Optional;
import vanban.check.text.PageLook;
import vanban.docx.read.page.PageReader;
import vanban.docx.read.page.WordPage;

/** The pages of Word files, as a reviewer looks at them. */
final class PageLooks {
  private static final double PER_TENTH = 1440 / 254.0; // twentieths of a point, of a millimetre

  private PageLooks() {}

  /** Those of a file; empty if it does not say. */
  static Optional<PageLook> of(byte[] docx) {
    return PageReader.read(docx).map(PageLooks::look);
  }

  private static PageLook look(WordPage page) {
    return new PageLook(
        page.sheet()
            .map(sheet -> new PageLook.Paper(tenths(sheet.width()), tenths(sheet.height()))),
        page.sheet().flatMap(WordPage.Sheet::margins).map(PageLooks::margins),
        new PageLook.Numbers(
            page.numbers().above(), page.numbers().below(), page.numbers().first()),
        new PageLook.Letters(page.font(), page.size()),
        page.lines().stream().map(PageLooks::line).toList());
  }

  private static PageLook.Line line(WordPage.Line line) {
    return new PageLook.Line(line.words(), line.size(), line.bold(), line.italic());
  }

  private static PageLook.Margins margins(WordPage.Margins margins) {
    return new PageLook.Margins(
        tenths(margins.top()),
        tenths(margins.bottom()),
        tenths(margins.left()),
        tenths(margins.right()));
  }

  private static int tenths(int twentiethsOfAPoint) {
    return (int) Math.round(twentiethsOfAPoint / PER_TENTH);
  }
}
