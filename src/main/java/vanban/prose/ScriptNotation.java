package vanban.prose;

import java.util.Set;
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
 * Finds letters above the line, {@code m^2^}, and below it, {@code H~2~O}, right behind a letter, a
 * digit or a bracket. Between the signs stand few letters and no space, so that a sign that means
 * something else is left alone: {@code ~5 triệu}, {@code ^[…]}, {@code ~/docs}.
 */
final class ScriptNotation implements InlineContentParser {
  private static final int MOST = 20; // letters between the signs
  private static final String SIGNS_ABOVE = "+-−,.()=/′'";
  private static final String SIGNS_BELOW = "+-−,.()=";

  private final char sign;
  private final Side side;
  private final String signs;

  private ScriptNotation(Side side) {
    this.side = side;
    this.sign = side == Side.SUPERSCRIPT ? '^' : '~';
    this.signs = side == Side.SUPERSCRIPT ? SIGNS_ABOVE : SIGNS_BELOW;
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
    int letters = 0;
    while (letters < MOST && isLetter(scanner.peek())) {
      scanner.next();
      letters++;
    }
    Position closing = scanner.position();
    if (letters == 0 || !scanner.next(sign) || isDoubled(scanner)) {
      return ParsedInline.none();
    }
    Script script = new Script(side);
    Text text = new Text(scanner.getSource(opened, closing).getContent());
    text.setSourceSpans(scanner.getSource(opened, closing).getSourceSpans());
    script.appendChild(text);
    return ParsedInline.of(script, scanner.position());
  }

  /** Whether the sign that closes has another behind it: of a note, {@code m^2^^[…]}, it may. */
  private boolean isDoubled(Scanner scanner) {
    return side == Side.SUBSCRIPT && scanner.peek() == sign;
  }

  private boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
  }

  private static boolean isBehindWord(int before) {
    return Character.isLetterOrDigit(before)
        || Character.getType(before) == Character.NON_SPACING_MARK
        || before == ')'
        || before == ']';
  }
}
