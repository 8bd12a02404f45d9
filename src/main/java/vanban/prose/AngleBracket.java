package vanban.prose;

import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Looks only a little way ahead for what closes an angle bracket: commonmark looks for it to the
 * end of the text, again for each bracket.
 */
final class AngleBracket {
  private static final int FAR = 2_000; // letters; tags and addresses are shorter

  /** What starts something that may hold closing brackets itself, and what ends it. */
  private static final List<Pair> PAIRS =
      List.of(new Pair("<!--", "-->"), new Pair("<?", "?>"), new Pair("<![CDATA[", "]]>"));

  private record Pair(String opening, String closing) {}

  private AngleBracket() {}

  /** Reads one: as a letter where nothing closes it, else as commonmark does. */
  static ParsedInline read(Scanner scanner) {
    Position start = scanner.position();
    for (Pair pair : PAIRS) {
      if (scanner.next(pair.opening)) {
        Position opened = scanner.position();
        boolean closed = isAhead(scanner, pair.closing);
        scanner.setPosition(start);
        return closed ? ParsedInline.none() : ParsedInline.of(html(pair.opening), opened);
      }
    }
    scanner.next();
    Position behind = scanner.position();
    boolean closed = isAhead(scanner, ">");
    scanner.setPosition(start);
    return closed ? ParsedInline.none() : ParsedInline.of(new Text("<"), behind);
  }

  private static HtmlInline html(String literal) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(literal);
    return html;
  }

  private static boolean isAhead(Scanner scanner, String closing) {
    for (int i = 0; i < FAR && scanner.hasNext(); i++) {
      if (scanner.next(closing)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
