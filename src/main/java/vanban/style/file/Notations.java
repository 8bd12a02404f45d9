package vanban.style.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.style.Length;
import vanban.style.LineSpacing;

/** How shares, colours and distances of lines are written; each is empty where a text is none. */
final class Notations {
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
  private static final Pattern EXACTLY = Pattern.compile("(.+) exactly");
  private static final Pattern AT_LEAST = Pattern.compile("(.+) at least");
  private static final Pattern LINES = Pattern.compile("(\\d+(?:\\.\\d{1,2})?) lines");
  private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");
  private static final Length TWIP = new Length(635);

  private Notations() {}

  /** {@code 40%}. */
  static Optional<Integer> percent(String word) {
    Matcher matcher = PERCENT.matcher(word);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** {@code 18pt exactly}, {@code 18pt at least}, {@code single}, {@code 1.5 lines}. */
  static Optional<LineSpacing> lineSpacing(String words) {
    Matcher exactly = EXACTLY.matcher(words);
    Matcher atLeast = AT_LEAST.matcher(words);
    Matcher lines = LINES.matcher(words);
    if (words.equals("single")) {
      return Optional.of(LineSpacing.SINGLE);
    }
    if (exactly.matches()) {
      return pitch(exactly).map(LineSpacing.Exactly::new);
    }
    if (atLeast.matches()) {
      return pitch(atLeast).map(LineSpacing.AtLeast::new);
    }
    return lines.matches() ? Optional.of(lines(lines)) : Optional.empty();
  }

  private static Optional<Length> pitch(Matcher matcher) {
    return Length.parse(matcher.group(1)).filter(length -> length.compareTo(TWIP) >= 0);
  }

  private static LineSpacing lines(Matcher matcher) {
    BigDecimal hundredths = new BigDecimal(matcher.group(1)).movePointRight(2);
    return new LineSpacing.Lines(hundredths.setScale(0, RoundingMode.HALF_UP).intValue());
  }

  /** {@code ff0000}, as {@code FF0000}. */
  static Optional<String> color(String word) {
    return COLOR.matcher(word).matches()
        ? Optional.of(word.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
