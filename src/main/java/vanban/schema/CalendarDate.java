package vanban.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.yaml.YamlText;

/** Dates of which the day, or the day and the month, may be open. */
final class CalendarDate {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private CalendarDate() {}

  /** The date as written; empty if it is not written so, or not in the calendar. */
  static Optional<String> parse(String word) {
    Matcher date = WRITTEN.matcher(word);
    return date.matches() && exists(date) ? Optional.of(word) : Optional.empty();
  }

  /** What is wrong with a text that is no date. */
  static Diagnostic wrong(YamlText text) {
    String word = text.trimmed();
    Diagnostic found = Diagnostic.error(Code.WRONG_DATE, Mistakes.firstLine(text), word);
    return WRITTEN.matcher(word).matches() ? found.variant("calendar") : found;
  }

  private static boolean exists(Matcher date) {
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(3) != null) {
        LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      } else if (date.group(2) != null) {
        YearMonth.of(year, Integer.parseInt(date.group(2)));
      }
      return year > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
