package vanban.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vanban.document.Document;
import vanban.style.StyleSet;

/**
 * Writes documents as HTML, each as one file that needs no other and runs nothing: sheets of paper
 * in the looks of their layout, with their words as headings, tables, figures, notes and links.
 *
 * <p>A sheet ends where a page surely ends: with a part, where the paper turns, where the layout
 * starts a page. Between those it is as long as its text, with its notes at its foot; a printer
 * parts it into pages. Page numbers stand nowhere.
 *
 * <p>Safe for use by several threads.
 */
public final class HtmlWriter {
  private static final String RESOURCE = "sheets.css";
  private static final String SHEETS = read();

  /** Nothing is fetched and nothing runs; pictures are in the page, looks in its head. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /**
   * So many pixels of CSS are as wide as the screen of a phone: a sheet of A4 upright and its
   * edges.
   */
  private static final int SCREEN = 860;

  private final StyleSet styles;

  /** A writer of documents in these styles. */
  public HtmlWriter(StyleSet styles) {
    this.styles = styles;
  }

  /**
   * The document as a page: the same document gives the same characters, always and everywhere.
   *
   * @param document numbered, its references resolved
   * @throws IllegalArgumentException if a role has no style, or a reference is not resolved
   */
  public String write(Document document) {
    return write(document, origin -> Optional.empty());
  }

  /**
   * The same, for who wants to know where things were written: in attributes {@code data-at}, and
   * of which figures numbers are: in {@code data-figure}.
   */
  public String write(Document document, Places places) {
    List<Sheet> sheets = Sheet.of(document, styles);
    Html body = new Html();
    Page page = new Page(body, styles, places, headings(sheets));
    SheetWriter writer = new SheetWriter(page, document.sheets().watermark());
    body.open("main").line();
    sheets.forEach(writer::write);
    body.close().line();
    Html html = new Html();
    html.open("html").with("lang", styles.language()).line();
    head(document, page.classes().rules() + writer.printed(), html);
    html.open("body").line().all(body).close().line().close().line();
    return "<!DOCTYPE html>\n" + html;
  }

  private static Map<Integer, String> headings(List<Sheet> sheets) {
    Map<Integer, String> ids = new HashMap<>();
    sheets.stream()
        .flatMap(sheet -> sheet.items().stream())
        .forEach(item -> item.listed().ifPresent(place -> ids.put(place, item.id().orElseThrow())));
    return ids;
  }

  private void head(Document document, String rules, Html html) {
    html.open("head").line();
    html.open("meta").with("charset", "UTF-8").line();
    html.open("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY).line();
    html.open("meta").with("name", "viewport");
    html.with("content", "width=" + SCREEN).line();
    String author = document.properties().author();
    if (!author.isEmpty()) {
      html.open("meta").with("name", "author").with("content", author).line();
    }
    String title = document.properties().title();
    html.open("title").text(title.isEmpty() ? author : title).close().line();
    html.open("style").line().rules(SHEETS + paper() + rules).close().line();
    html.close().line();
  }

  /** What holds on all sheets where no style says anything. */
  private String paper() {
    Css css =
        new Looks(styles.size())
            .words(styles.initial())
            .and(Css.of("line-height", Css.number(Looks.LINE)).with("text-align", "left"));
    return ".sheet{" + css.text() + "}\n";
  }

  private static String read() {
    try (InputStream sheets =
        Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(RESOURCE))) {
      return new String(sheets.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
