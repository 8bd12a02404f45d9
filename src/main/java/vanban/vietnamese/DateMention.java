package vanban.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that names a day: {@code ngày 15/3/2024}, {@code 26 tháng 3}.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param month in which the day lies
 * @param cited whether it is the day of a document, as in {@code Nghị quyết số 05-NQ/TU ngày
 *     15/3/2024}, which stays what it is whatever a report is about
 */
public record DateMention(int start, int end, Period month, boolean cited) {
  private static final String GAP = "[\\s\\u00A0]+";
  private static final String END = "(?![\\p{L}\\p{M}\\p{N}]|[.,]\\d)";

  /** A day without its year is one behind its word only: {@code 6/8} may be a fraction. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}/.,-])(?:"
              + "(?<d1>\\d{1,2})(?<sign>[/.-])(?<m1>0?[1-9]|1[0-2])\\k<sign>(?<y1>\\d{4})"
              + "|(?<d2>\\d{1,2})"
              + GAP
              + "tháng"
              + GAP
              + "(?<m2>0?[1-9]|1[0-2])(?!\\d)(?:"
              + GAP
              + "năm"
              + GAP
              + "(?<y2>\\d{4}))?"
              + "|(?<=ngày[\\s\\u00A0])(?<d3>\\d{1,2})/(?<m3>0?[1-9]|1[0-2]))"
              + END,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands before the day of a document: its symbol, or the name of a kind of document. */
  private static final Pattern CITED =
      Pattern.compile(
          "[\\p{Lu}\\d]+[/-][\\p{Lu}\\d&/.-]+[”\"]?,?[\\s\\u00A0]+(?:ngày[\\s\\u00A0]+)?$");

  /** All in a text (NFC), in order. */
  public static List<DateMention> in(String text) {
    List<DateMention> found = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      found.add(of(date, CITED.matcher(text.substring(0, date.start())).find()));
    }
    return found;
  }

  private static DateMention of(Matcher date, boolean cited) {
    String month =
        group(date, "m1").or(() -> group(date, "m2")).or(() -> group(date, "m3")).orElseThrow();
    Optional<Integer> year = group(date, "y1").or(() -> group(date, "y2")).map(Integer::valueOf);
    return new DateMention(
        date.start(),
        date.end(),
        new Period(Period.Kind.MONTH, Integer.parseInt(month), year),
        cited);
  }

  private static Optional<String> group(Matcher date, String name) {
    return Optional.ofNullable(date.group(name));
  }
}
