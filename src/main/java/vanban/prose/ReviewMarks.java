package vanban.prose;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** A sign that is printed as it is, with the backslash that says so. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  private static final String BLANK_VARIANT = "blank";

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

  private static final String PLACEHOLDER_VARIANT = "placeholder";

  /** A rule to write on, as forms have them too. */
  private static final Pattern RULE = Pattern.compile("(?<!_)_{3,}(?!_)");

  private static final String RULE_VARIANT = "rule";

  /** Signs by which one of the placeholders of forms may be there, looked for sooner than they. */
  private static final List<String> MAY_BE = List.of("XX", "xx", "???", "___", "…", "...");

  private static final String GAP = "[ \\u00A0]";
  private static final String MEASURED =
      "(?="
          + GAP
          + "?%|"
          + GAP
          + "(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng(?! chí)|ha|km|tấn|kg)(?![\\p{L}\\p{M}]))";

  /** Behind these stands a name or a number, and no thirty in Roman letters. */
  private static final String NAMED =
      "(?<=(?<!bộ )(?<![\\p{L}\\p{M}])(?iu:ông|bà|đồng chí|anh|chị|xã|phường|huyện|quận|thị xã|thị trấn"
          + "|thành phố|thôn|ấp|ngày|tháng|đạt|được|tăng|giảm|khoảng)"
          + GAP
          + "|T[PXT]\\.)";

  /** XXX as a rule is thirty: in the centuries, congresses and articles of official documents. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}_-])(?:(?i:x{4,}|xx/xx/\\d{4}|20xx)|(?=[Xx])"
              + NAMED
              + "(?i:xxx)|XXX(?=[/-](?![IVXLC]+(?!\\p{L}))\\p{Lu})|(?i:xxx)"
              + MEASURED
              + ")(?![\\p{L}\\p{M}\\p{N}])|(?<![^\\s(:])\\?{3,}(?![^\\s).,;])"
              + "|(?=\\[)"
              + NAMED
              + "\\[(?:…|\\.{3})]|[\\[(](?:…|\\.{3})[])]"
              + MEASURED);

  private final Diagnostics diagnostics;
  private boolean inForm;

  /** The marks of one report, each of which is told to {@code diagnostics}. */
  public ReviewMarks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads what may hold a form, as appendices do: dots and rules in it are for whoever fills the
   * form in, and nothing is said of them.
   */
  public <T> T inForm(Supplier<T> reading) {
    inForm = true;
    try {
      return reading.get();
    } finally {
      inForm = false;
    }
  }

  /** Tells the author of a mark, signs and all. */
  void found(Place mark) {
    String typed = mark.text();
    String words = typed.substring(SIGN.length(), typed.length() - SIGN.length());
    found(mark, ESCAPED.matcher(words).replaceAll("$1"));
  }

  private void found(Place mark, String words) {
    diagnostics.error(Code.TO_CHECK, mark, words.strip().replaceAll("\\s+", " "));
  }

  /** A line of plain text without its signs; tells the author of each mark in it. */
  LocatedText without(LocatedText line) {
    LocatedText.Builder out = new LocatedText.Builder(line.place());
    Matcher mark = PAIR.matcher(line.value());
    int from = 0;
    while (mark.find()) {
      found(line.place(mark.start(), mark.end()), mark.group(1));
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
    if (MAY_BE.stream().noneMatch(words.value()::contains)) {
      return;
    }
    if (!inForm) {
      tell(words, blank, BLANK_VARIANT);
      tell(words, RULE, RULE_VARIANT);
    }
    tell(words, PLACEHOLDER, PLACEHOLDER_VARIANT);
  }

  private void tell(LocatedText words, Pattern left, String variant) {
    Matcher found = left.matcher(words.value());
    while (found.find()) {
      Place place = words.place(found.start(), found.end());
      diagnostics.add(Diagnostic.error(Code.TO_CHECK, place, found.group()).variant(variant));
    }
  }

  /** Whether it is said of what is left blank without a mark, which a draft may have. */
  public static boolean isBlank(Diagnostic found) {
    return found.code() == Code.TO_CHECK
        && Stream.of(BLANK_VARIANT, RULE_VARIANT, PLACEHOLDER_VARIANT)
            .anyMatch(variant -> found.equals(found.variant(variant)));
  }

  /** Says of a sign that it has no counterpart and would be printed. */
  void alone(Place sign) {
    diagnostics.add(Diagnostic.error(Code.UNSUPPORTED_PROSE, sign).variant("mark"));
  }
}
