package vanban.html;

import vanban.document.Contents;
import vanban.style.ParagraphUse;

/** Writes tables of contents, each line a link to its heading. */
final class ContentsWriter {
  private ContentsWriter() {}

  /** A table of contents. */
  static void write(Page page, Contents contents) {
    Html html = page.html();
    html.open("nav").with("aria-label", page.words().contents());
    page.at(contents.origin()).line();
    contents.entries().forEach(entry -> line(page, contents, entry));
    html.close().line();
  }

  private static void line(Page page, Contents contents, Contents.Entry entry) {
    Html html = page.html();
    String role = contents.roles().get(entry.depth() - 1);
    html.open("p").with("class", page.paragraph(ParagraphUse.of(role)) + " line");
    html.open("a").with("href", page.heading(entry.heading()).map(id -> "#" + id));
    html.open("span").text(entry.words()).close();
    entry.page().ifPresent(number -> html.open("i").close().open("span").text(number).close());
    html.close().close().line();
  }
}
