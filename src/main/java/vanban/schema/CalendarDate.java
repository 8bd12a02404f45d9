package vanban.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.yaml.YamlText;

/** Dates of which the day, or the day and the month, may be open. */
final class CalendarDate {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private static final Pattern TYPED =
      Pattern.compile(
          "(?:ngày )?(?:(?<day>\\d{1,2})(?:[/.-]| tháng ))?(?<month>\\d{1,2})(?:[/.-]| năm )(?<year>\\d{4})");

  /** As English writes dates. */
  private static final List<DateTimeFormatter> ENGLISH =
      Stream.of("MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu")
          .map(
              pattern ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(pattern)
                      .toFormatter(Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

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
    if (WRITTEN.matcher(word).matches()) {
      return found.variant("calendar");
    }
    return meant(word)
        .or(() -> english(word))
        .map(date -> found.hint("write", date).mend(new Edit(text.place(), date)))
        .orElse(found);
  }

  /** A date typed as people write it, as it should be: {@code 2026-10-27} for 27/10/2026. */
  private static Optional<String> meant(String word) {
    Matcher typed = TYPED.matcher(word);
    if (!typed.matches()) {
      return Optional.empty();
    }
    String day = typed.group("day") == null ? "" : "-%02d".formatted(number(typed, "day"));
    return parse(typed.group("year") + "-%02d".formatted(number(typed, "month")) + day);
  }

  /** The same for October 27, 2026 and 27 October 2026. */
  private static Optional<String> english(String word) {
    return ENGLISH.stream()
        .flatMap(format -> parsed(word, format).stream())
        .map(LocalDate::toString)
        .findFirst();
  }

  private static Optional<LocalDate> parsed(String word, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(word, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher typed, String group) {
    return Integer.parseInt(typed.group(group));
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
