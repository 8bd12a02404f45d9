package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * No space behind a mark, or before a bracket that opens. Numbers, times, addresses of the net and
 * symbols of documents stay as they are.
 */
final class MissingSpace {
  /** A mark with something right behind it; or something with an opening mark right behind it. */
  private static final Search MARK =
      Search.from(
          Signs.of(",;:.)”(“"),
          Pattern.compile("(?<=[\\p{L}\\d)”%])(?<mark>[,;:.)”(“])(?=[\\p{L}\\d(“])"));

  private static final Pattern SMALL_WORD = Pattern.compile("\\p{L}\\p{Ll}++");
  private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouy\u00C0-\u1EF9&&[^đĐ]]");
  private static final Pattern MARKED = Pattern.compile("[\u00C0-\u1EF9&&[^đĐ]]");
  private static final Pattern PROPORTION = Pattern.compile("(?iu)t[ỷỉ] (?:lệ|số)");
  private static final int LONG_WORD = 3;

  private MissingSpace() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(MARK, MissingSpace::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    Spot spot = new Spot(passage.value(), found.start());
    char mark = spot.mark();
    boolean opens = mark == '(' || mark == '“';
    if (!isSlip(spot, opens) || spot.token().isAddress()) {
      return Optional.empty();
    }
    Finding slip =
        Finding.of(passage, found.start(), found.end(), String.valueOf(mark))
            .instead(opens ? " " + mark : mark + " ");
    return Optional.of(opens ? slip.message("before") : slip.message("after"));
  }

  private static boolean isSlip(Spot spot, boolean opens) {
    return switch (spot.mark()) {
      case ',' -> isSlipComma(spot) || isList(spot);
      case ';' -> spot.nextIsWord() || spot.nextIsDigit() || spot.nextOpens() || isList(spot);
      case ':' -> isSlipColon(spot);
      case '.' -> isSlipStop(spot);
      case ')' -> spot.nextIsWord() && spot.closesOwnBracket();
      case '”' -> spot.nextIsLetter();
      default -> opens && isSlipOpening(spot);
    };
  }

  private static boolean isSlipComma(Spot spot) {
    return spot.nextIsWord()
        || spot.nextOpens()
        || (spot.nextIsDigit() && isWord(spot.wordBefore(), 2));
  }

  /** {@code điểm a,b,c}. */
  private static boolean isList(Spot spot) {
    return spot.wordBefore().length() == 1
        && Character.isLowerCase(spot.previous())
        && spot.nextIsLoneLetter();
  }

  private static boolean isSlipColon(Spot spot) {
    if (PROPORTION.matcher(spot.before()).find()) {
      return false; // tỷ lệ nam:nữ
    }
    boolean word = isWord(spot.wordBefore(), 2);
    boolean closed = spot.previous() == ')' || spot.previous() == '”';
    boolean number = spot.nextIsDigit() || spot.nextOpens();
    return (spot.nextIsWord() && (word || closed || Character.isDigit(spot.previous())))
        || (number && (word || closed));
  }

  private static boolean isSlipStop(Spot spot) {
    boolean closed = ")”%".indexOf(spot.previous()) >= 0 || Character.isDigit(spot.previous());
    return spot.nextIsCapitalWord() && (closed || isWord(spot.wordBefore(), 2));
  }

  private static boolean isSlipOpening(Spot spot) {
    boolean number = spot.previous() == '%';
    String word = spot.wordBefore();
    int least = MARKED.matcher(word).find() ? 2 : LONG_WORD;
    return !spot.nextOpens() && (number || isWord(word, least));
  }

  /** Of a word that can be read aloud, which {@code Tp} and {@code ThS} cannot. */
  private static boolean isWord(String letters, int least) {
    return letters.length() >= least
        && SMALL_WORD.matcher(letters).matches()
        && VOWEL.matcher(letters).find();
  }

  /**
   * A mark between two other signs.
   *
   * @param text the words around it
   * @param at its offset
   */
  private record Spot(String text, int at) {
    private static final int REACH = 150;
    private static final int NEAR = 25;

    char mark() {
      return text.charAt(at);
    }

    char previous() {
      return text.charAt(at - 1);
    }

    private char next(int steps) {
      int there = at + steps;
      return there < text.length() ? text.charAt(there) : ' ';
    }

    String before() {
      return text.substring(Math.max(0, at - NEAR), at);
    }

    Token token() {
      return Token.around(text, at);
    }

    /** The letters before it; empty if digits or a symbol stand right before them. */
    String wordBefore() {
      String letters = token().lettersBefore(at);
      int before = at - letters.length() - 1;
      boolean code = before >= 0 && "/-_.&".indexOf(text.charAt(before)) >= 0;
      boolean counted = before >= 0 && Character.isDigit(text.charAt(before));
      return code || counted ? "" : letters;
    }

    boolean nextIsDigit() {
      return Character.isDigit(next(1));
    }

    boolean nextOpens() {
      return next(1) == '(' || next(1) == '“';
    }

    boolean nextIsLetter() {
      return Character.isLetter(next(1));
    }

    boolean nextIsWord() {
      return nextIsLetter() && Character.isLowerCase(next(2));
    }

    boolean nextIsCapitalWord() {
      return Character.isUpperCase(next(1)) && Character.isLowerCase(next(2));
    }

    boolean nextIsLoneLetter() {
      return Character.isLowerCase(next(1)) && !Character.isLetterOrDigit(next(2));
    }

    /** Whether a space or nothing stands before the bracket that it closes. */
    boolean closesOwnBracket() {
      int opening = text.lastIndexOf('(', at);
      return opening < 0
          ? at <= 2
          : at - opening < REACH && (opening == 0 || text.charAt(opening - 1) == ' ');
    }
  }
}
