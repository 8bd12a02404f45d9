package vanban.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import vanban.document.Inline.Script.Side;

/**
 * Finds letters above the line, {@code m^2^}, and below it, {@code H~2~O}, right behind what they
 * belong to. Between the signs stands what mathematics and chemistry put there: a number, a word, a
 * few of both joined by signs. So a sign that means something else is left alone: {@code ~5 triệu},
 * {@code ^[…]}, {@code ~/docs}, and those of ranges, {@code 3~4,5~6}, {@code 7h~8h-9h~10h}: no
 * digit stands behind letters above or below the line, none before letters below it, and behind
 * some that are joined no letter either.
 */
final class ScriptNotation implements InlineContentParser {
  private static final int MOST = 14; // letters between the signs
  private static final String SIGN = "[+\\-−]";
  private static final String TERM = "(?:[0-9]{1,3}\\p{L}?|\\p{L})";
  private static final String ONE =
      SIGN + "?(?:[0-9]{1,6}(?:[.,][0-9]{1,3})?|[\\p{L}\\p{N}]{1,10})" + SIGN + "?";
  private static final String JOINED_BELOW =
      "(?=.*\\p{L})" + SIGN + "?" + TERM + "(?:[+\\-−=,]" + TERM + ")+";
  private static final String JOINED_ABOVE =
      SIGN + "?" + TERM + "/" + TERM + "|" + JOINED_BELOW.replace("=,", "=,/");

  private final char sign;
  private final Side side;
  private final Pattern one;
  private final Pattern joined;

  private ScriptNotation(Side side) {
    this.side = side;
    this.sign = side == Side.SUPERSCRIPT ? '^' : '~';
    String several = side == Side.SUPERSCRIPT ? JOINED_ABOVE : JOINED_BELOW;
    this.joined = Pattern.compile(several);
    this.one =
        Pattern.compile(ONE + "|\\((?:" + ONE + "|" + several + ")\\)|[0-9]{1,2}\\)|['′]{1,3}");
  }

  /** Letters above or below the line. */
  static final class Script extends CustomNode {
    private final Side side;

    Script(Side side) {
      this.side = side;
    }

    /** Where they stand. */
    Side side() {
      return side;
    }
  }

  /** Who makes such parsers. */
  static InlineContentParserFactory of(Side side) {
    ScriptNotation notation = new ScriptNotation(side);
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of(notation.sign);
      }

      @Override
      public InlineContentParser create() {
        return notation;
      }
    };
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!isBehindWord(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    scanner.next();
    Position opened = scanner.position();
    Position closing = end(scanner);
    if (!scanner.next(sign) || isDoubled(scanner)) {
      return ParsedInline.none();
    }
    String between = scanner.getSource(opened, closing).getContent();
    if (!isScript(between, scanner.peek())) {
      return ParsedInline.none();
    }
    Script script = new Script(side);
    Text text = new Text(between);
    text.setSourceSpans(scanner.getSource(opened, closing).getSourceSpans());
    script.appendChild(text);
    return ParsedInline.of(script, scanner.position());
  }

  /** Whether the sign that closes has another behind it: of a note, {@code m^2^^[…]}, it may. */
  private boolean isDoubled(Scanner scanner) {
    return side == Side.SUBSCRIPT && scanner.peek() == sign;
  }

  /** Goes on to where the letters end. */
  private Position end(Scanner scanner) {
    for (int i = 0; i < MOST && scanner.peek() != sign && scanner.hasNext(); i++) {
      scanner.next();
    }
    return scanner.position();
  }

  private boolean isScript(String letters, char behind) {
    return !Character.isDigit(behind)
        && (one.matcher(letters).matches()
            || (!Character.isLetter(behind) && joined.matcher(letters).matches()));
  }

  /** Behind a word, a number, what is strong, what is filled in or letters on the other side. */
  private boolean isBehindWord(int before) {
    return Character.isLetter(before)
        || Character.getType(before) == Character.NON_SPACING_MARK
        || ")]*}".indexOf(before) >= 0
        || before == (side == Side.SUPERSCRIPT ? '~' : '^')
        || (side == Side.SUPERSCRIPT && Character.isDigit(before));
  }
}
