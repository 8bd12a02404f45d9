package vanban.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * The places an author marked as still to be checked: {@code ==thế này==}. A draft may have them,
 * and prints them highlighted; a final document may not.
 */
public final class ReviewMarks {
  /** What stands before and behind the words. */
  static final String SIGN = "==";

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<!=)==(?!=)(?=\\S)((?:[^=\n\r\u0085\u2028\u2029]|=(?!=))++)(?<=\\S)==(?!=)");
  private static final Pattern LONE =
      Pattern.compile("(?<!=)==(?!=)(?=\\S)|(?<=[^\\s=])==(?!=)"); // touches a word

  /** The variant of the message for what is not marked, and left blank; a draft may have it. */
  public static final String BLANK_VARIANT = "blank";

  private static final String DOTS = "(?:…+|\\.{3,})";

  /** Dots alone, for what is still to be written; behind a comma they end a list. */
  private static final Pattern BLANK = Pattern.compile("(?<![^\\s:])(?<![,;] )" + DOTS + "(?!\\S)");

  /** The same in prose, where they may also end a list behind a word. */
  private static final Pattern PROSE_BLANK =
      Pattern.compile(
          "(?<![^\\s:])(?<![,;] )"
              + DOTS
              + "(?= +[\\p{L}\\p{N}])|(?<![^:]\\s|\\S)"
              + DOTS
              + "(?![^\\s.])");

  private final Diagnostics diagnostics;

  /** The marks of one report, each of which is told to {@code diagnostics}. */
  public ReviewMarks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Tells the author of a mark, signs and all. */
  void found(Place mark) {
    String typed = mark.text();
    String words = typed.substring(SIGN.length(), typed.length() - SIGN.length());
    diagnostics.error(Code.TO_CHECK, mark, words.strip().replaceAll("\\s+", " "));
  }

  /** A line of plain text without its signs; tells the author of each mark in it. */
  LocatedText without(LocatedText line) {
    LocatedText.Builder out = new LocatedText.Builder(line.place());
    Matcher mark = PAIR.matcher(line.value());
    int from = 0;
    while (mark.find()) {
      found(line.place(mark.start(), mark.end()));
      appendChecked(line.slice(from, mark.start()), out);
      out.append(line.slice(mark.start(1), mark.end(1)));
      from = mark.end();
    }
    appendChecked(line.slice(from, line.value().length()), out);
    return out.build();
  }

  private void appendChecked(LocatedText rest, LocatedText.Builder out) {
    Matcher lone = LONE.matcher(rest.value());
    while (lone.find()) {
      alone(rest.place(lone.start(), lone.end()));
    }
    blanks(rest, BLANK);
    out.append(rest);
  }

  /** Tells the author of the blanks in some words of prose. */
  void blanks(LocatedText words) {
    blanks(words, PROSE_BLANK);
  }

  private void blanks(LocatedText words, Pattern blank) {
    if (words.value().contains("…") || words.value().contains("...")) {
      Matcher found = blank.matcher(words.value());
      while (found.find()) {
        Place place = words.place(found.start(), found.end());
        diagnostics.add(
            Diagnostic.error(Code.TO_CHECK, place, found.group()).variant(BLANK_VARIANT));
      }
    }
  }

  /** Says of a sign that it has no counterpart and would be printed. */
  void alone(Place sign) {
    diagnostics.add(Diagnostic.error(Code.UNSUPPORTED_PROSE, sign).variant("mark"));
  }
}
