package vanban.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.diagnostic.Messages;
import vanban.html.Html;

/**
 * The printed pages of a report: pictures, and over each its words, which nobody sees, but which
 * can be found, marked, and clicked.
 */
final class PrintedPages {
  private final Messages messages;
  private final Path report;
  private final Html html = new Html();

  private PrintedPages(Messages messages, Path report) {
    this.messages = messages;
    this.report = report;
  }

  /** The pages as HTML: an empty list where there are none yet. */
  static String of(Messages messages, Path report, Optional<PagePictures.Pictures> made) {
    PrintedPages pages = new PrintedPages(messages, report);
    pages.html.open("ol").line();
    made.ifPresent(pages::write);
    return pages.html.close().toString();
  }

  private void write(PagePictures.Pictures made) {
    List<PagePictures.Sheet> sheets = made.sheets();
    for (int page = 1; page <= sheets.size(); page++) {
      html.open("li");
      picture(made.version(), page, sheets.get(page - 1));
      words(sheets.get(page - 1));
      html.close().line();
    }
  }

  private void picture(int version, int page, PagePictures.Sheet sheet) {
    String number = Integer.toString(page);
    html.open("img").with("loading", "lazy");
    html.with("width", Integer.toString(sheet.width()));
    html.with("height", Integer.toString(sheet.height()));
    html.with("alt", messages.say("preview.printed-page", number));
    String name = Address.coded(report.toString());
    html.with("src", "picture?report=" + name + "&version=" + version + "&page=" + number);
  }

  private void words(PagePictures.Sheet sheet) {
    html.open("svg").with("width", Integer.toString(sheet.width()));
    html.with("height", Integer.toString(sheet.height()));
    html.with("viewBox", "0 0 " + points(sheet.width()) + " " + points(sheet.height()));
    for (PrintedLines.Line line : sheet.lines()) {
      html.open("text").with("x", number(line.left())).with("y", number(line.base()));
      html.with("font-size", number(line.size())).with("textLength", number(line.width()));
      html.with("lengthAdjust", "spacingAndGlyphs").text(line.words()).close();
    }
    html.close();
  }

  private static String points(int pixels) {
    return number(pixels * 0.75f);
  }

  private static String number(float points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }
}
