package vanban.html;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import vanban.document.Picture;
import vanban.document.Walk;

/**
 * The words of a page, and those of plain text, both as they compare: common spaces and hyphens,
 * letters on the line, without the signs by which plain text shows what stands in a table.
 */
public final class HtmlWords {
  private static final int MOST_ERRORS = 100;

  /** What plain text has and a page has not. */
  private static final Pattern SIGNS =
      Pattern.compile("(?m)^=== part.*$|(?<!\\S)[|↑/](?!\\S)|────|[~^]");

  private HtmlWords() {}

  /** A page as a browser reads it. */
  public static Document parsed(String html) {
    return Jsoup.parse(html);
  }

  /** What a browser has to mend in it. */
  public static List<String> errors(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    parser.parseInput(html, "");
    return parser.getErrors().stream().map(ParseError::toString).toList();
  }

  /** The words of a page, charts as the tables of their numbers. */
  public static String of(String html) {
    Document page = parsed(html);
    page.select("svg").remove();
    page.select("a[role=doc-noteref],a[role=doc-backlink]")
        .forEach(sign -> sign.text("[" + sign.text() + "]"));
    page.select("img").forEach(img -> img.replaceWith(new TextNode(picture(img.attr("alt")))));
    page.select("a[href~=^[^#]]").forEach(HtmlWords::lead);
    page.select("td,th,p,li,h1,h2,h3,h4,h5,h6").append(" ");
    return folded(SIGNS.matcher(page.body().text()).replaceAll(""));
  }

  private static String picture(String alt) {
    return "[Hình: " + alt + "]";
  }

  private static void lead(Element link) {
    String address = link.attr("href");
    if (!address.endsWith(link.text().strip())) {
      link.appendText(" (" + address + ")");
    }
  }

  /** The words of the plain text of a document, or of a part of it. */
  public static String plain(String text, vanban.document.Document of) {
    String said = text;
    for (Picture.Shown shown :
        Walk.blocks(of)
            .filter(Picture.class::isInstance)
            .map(block -> ((Picture) block).shown())
            .toList()) {
      if (shown.made() instanceof Picture.Made.Qr code) {
        String full = "[Mã QR: " + shown.alt() + ": " + code.text() + "]";
        said = said.replace(full, picture(shown.alt()));
      }
    }
    return folded(SIGNS.matcher(said).replaceAll(""));
  }

  /** Words with a common space between two. */
  public static String folded(String words) {
    String plain = Normalizer.normalize(words.replace('\u2011', '-'), Normalizer.Form.NFKC);
    return plain.strip().replaceAll("\\s+", " ");
  }
}
