package vanban.prose;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Edit;
import vanban.source.Place;

/** Says what to write instead of what CommonMark has and reports do not. */
final class Unsupported {
  private static final Map<Class<? extends Node>, String> VARIANTS =
      Map.of(
          IndentedCodeBlock.class, "code",
          FencedCodeBlock.class, "code",
          Code.class, "inline-code",
          HtmlInline.class, "html",
          Image.class, "image",
          BlockQuote.class, "quote",
          ThematicBreak.class, "rule",
          LinkReferenceDefinition.class, "definition");

  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:\\s.*)?");

  private final NodePlaces places;
  private final Diagnostics diagnostics;

  /** Who says so at the places of nodes. */
  Unsupported(NodePlaces places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Says so of a node that prose does not have. */
  void say(Node node) {
    if (node instanceof Heading) {
      boolean signs = HEADING.matcher(places.source(node)).matches();
      at(places.firstLine(node), signs ? "heading" : "heading-underline");
    } else if (node instanceof OrderedList) {
      ordered(places.source(node), places.firstLine(node));
    } else if (node instanceof HtmlInline html && isBreak(html.getLiteral())) {
      at(places.firstLine(node), "html-break");
    } else if (Remark.isBegun(node)) {
      at(places.firstLine(node), "open-remark");
    } else if (node instanceof Delimited) {
      at(places.of(node), "underscore");
    } else {
      at(places.firstLine(node), VARIANTS.getOrDefault(node.getClass(), "html"));
    }
  }

  /** Says so of what stands at a place: a variant of the message, and what it speaks of. */
  void at(Place place, String variant, String... arguments) {
    diagnostics.add(
        Diagnostic.error(vanban.diagnostic.Code.UNSUPPORTED_PROSE, place, arguments)
            .variant(variant));
  }

  /** The same, with what mends it. */
  void mended(Place place, String variant, Edit edit, String... arguments) {
    diagnostics.add(
        Diagnostic.error(vanban.diagnostic.Code.UNSUPPORTED_PROSE, place, arguments)
            .variant(variant)
            .mend(edit));
  }

  private static boolean isBreak(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("<br");
  }

  private void ordered(String source, Place place) {
    int end = 0;
    while (end < source.length() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    int length = Math.min(end + 1, source.length());
    Place sign =
        new Place(place.file(), place.start(), Math.min(place.end(), place.start() + length));
    at(sign, "ordered-list", source.substring(0, length));
  }
}
