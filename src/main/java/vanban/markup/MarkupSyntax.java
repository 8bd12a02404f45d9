package vanban.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;

/**
 * Says in plain words what is not well-formed, from what Woodstox says. Woodstox's own words are
 * the last resort: they speak of prologs and grammar.
 */
final class MarkupSyntax {
  private static final Pattern CLOSE =
      Pattern.compile("Unexpected close tag </([^>]*)>; expected </([^>]*)>");
  private static final Pattern TWICE = Pattern.compile("Duplicate attribute '([^']*)'");
  private static final Pattern ENTITY = Pattern.compile("Undeclared general entity \"([^\"]*)\"");
  private static final Pattern NEVER_CLOSED = Pattern.compile("was expecting a close tag");
  private static final Pattern EMPTY = Pattern.compile("Unexpected EOF in prolog");
  private static final Pattern CUT_OFF = Pattern.compile("Unexpected (EOF|end of input)");
  private static final Pattern OUTSIDE = Pattern.compile("in (prolog|epilog)");
  private static final Pattern NO_SEMICOLON = Pattern.compile("expected a semi-colon");
  private static final Pattern IN_VALUE = Pattern.compile("'<' .*in attribute value");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("Expected a quote|expected '='|expected space, or '>'");
  private static final Pattern CHARACTER = Pattern.compile("^Illegal character");
  private static final Pattern ENTITY_CODE =
      Pattern.compile("^Illegal character entity: expansion character \\(code 0x(\\p{XDigit}+)");
  private static final Pattern NULL_ENTITY = Pattern.compile("null character not allowed");
  private static final Pattern LIMIT = Pattern.compile("(?i)\\blimit\\b");
  private static final Pattern DETAIL = Pattern.compile("\\s+at \\[row,col.*", Pattern.DOTALL);

  private final String text;
  private final MarkupDiagnostics problems;
  private final Optional<Node.Tag> open;

  /** Who explains what is wrong with {@code text}, of which {@code open} was the last open tag. */
  MarkupSyntax(String text, MarkupDiagnostics problems, Optional<Node.Tag> open) {
    this.text = text;
    this.problems = problems;
    this.open = open;
  }

  /** What is wrong, and where. */
  Diagnostic explain(XMLStreamException e) {
    String said = DETAIL.matcher(String.valueOf(e.getMessage())).replaceAll("");
    int at = offset(e);
    Matcher close = CLOSE.matcher(said);
    if (close.find()) {
      return wrongClose(close.group(1), close.group(2), at);
    }
    Matcher twice = TWICE.matcher(said);
    if (twice.find()) {
      int start = text.lastIndexOf(twice.group(1), Math.max(0, at - 1));
      return error("twice", start, start + twice.group(1).length(), twice.group(1));
    }
    Matcher entity = ENTITY.matcher(said);
    if (entity.find()) {
      int start = text.lastIndexOf('&', at);
      return error("entity", start, start + entity.group(1).length() + 2, entity.group(1));
    }
    return end(said, at);
  }

  private Diagnostic wrongClose(String closed, String expected, int at) {
    Optional<MacroTags.Close> early = MacroTags.closedForCaller(text, at, problems::depth);
    if (early.isPresent()) {
      MacroTags.Close close = early.get();
      return error("close-of-caller", close.start(), close.end(), close.name());
    }
    int start = Math.max(0, text.lastIndexOf("</", at));
    Diagnostic found = error("close", start + 2, start + 2 + closed.length(), closed, expected);
    return open.map(
            tag ->
                problems.depth(tag.start()) > problems.depth(start)
                    ? neverClosed(tag)
                    : found.hintAt(problems.name(tag), "opened-here"))
        .orElse(found);
  }

  /** What a macro opens it has to close: who called it closes its own tags. */
  private Diagnostic neverClosed(Node.Tag tag) {
    return problems.at(tag, Code.MARKUP_SYNTAX, tag.name()).variant("never-closed");
  }

  /** What ends too early or goes on too long. */
  private Diagnostic end(String said, int at) {
    if (NEVER_CLOSED.matcher(said).find() && open.isPresent()) {
      return neverClosed(open.get());
    }
    if (EMPTY.matcher(said).find()) {
      return error("empty", 0, 0);
    }
    if (CUT_OFF.matcher(said).find()) {
      int start = Math.max(0, text.lastIndexOf('<'));
      return error("cut-off", start, text.length());
    }
    if (OUTSIDE.matcher(said).find()) {
      boolean tag = at > 0 && text.charAt(at - 1) == '<';
      return error("outside", tag ? at - 1 : at, at + 1);
    }
    return sign(said, at);
  }

  /** A sign that cannot stand where it does. */
  private Diagnostic sign(String said, int at) {
    if (NO_SEMICOLON.matcher(said).find()) {
      int start = text.lastIndexOf('&', at);
      return error("ampersand", start, start + 1);
    }
    if (at > 0 && "&<".indexOf(text.charAt(at - 1)) >= 0) {
      return error(text.charAt(at - 1) == '&' ? "ampersand" : "less-than", at - 1, at);
    }
    if (IN_VALUE.matcher(said).find() && text.startsWith("<insert ", at)) {
      return error("insert-in-value", at, at + 1);
    }
    if (IN_VALUE.matcher(said).find()) {
      return error("less-than", at, at + 1);
    }
    if (ATTRIBUTE.matcher(said).find()) {
      return error("attribute", at, at + 1);
    }
    Matcher code = ENTITY_CODE.matcher(said);
    boolean coded = code.find();
    if (coded || NULL_ENTITY.matcher(said).find()) {
      int start = Math.max(0, text.lastIndexOf("&#", at));
      int end = Math.max(start + 1, Math.min(text.length(), at + 1));
      return error("character", start, end, named(coded ? code.group(1) : "0"));
    }
    if (LIMIT.matcher(said).find()) {
      return open.map(tag -> problems.at(tag, Code.MARKUP_SYNTAX).variant("limit"))
          .orElseGet(() -> error("limit", at, at));
    }
    if (CHARACTER.matcher(said).find() && at < text.length()) {
      return error("character", at, at + 1, "U+%04X".formatted((int) text.charAt(at)));
    }
    return Diagnostic.error(Code.MARKUP_SYNTAX, problems.place(at, at), said);
  }

  private static String named(String code) {
    return "U+" + "0".repeat(Math.max(0, 4 - code.length())) + code.toUpperCase(Locale.ROOT);
  }

  private Diagnostic error(String variant, int start, int end, String... arguments) {
    return Diagnostic.error(Code.MARKUP_SYNTAX, problems.place(start, end), arguments)
        .variant(variant);
  }

  private int offset(XMLStreamException e) {
    int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
    return Math.min(Math.max(offset, 0), text.length());
  }
}
