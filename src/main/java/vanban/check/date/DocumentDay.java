package vanban.check.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** The day that a document bears in its head, of which parts may be left to the pen. */
final class DocumentDay {
  private static final int HEAD = 15;
  private static final int DECEMBER = 12;

  /** The place and the day in the head of a document. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L} .-]{2,40},"
              + " ngày\\s{1,20}(?<day>\\d{1,2})?\\s{0,20}tháng\\s{1,20}(?<month>\\d{1,2})?\\s{0,20}"
              + "năm\\s{1,20}(?<year>\\d{4})$");

  private DocumentDay() {}

  /** The last day that it may bear. */
  static Optional<LocalDate> last(Passages document) {
    return document
        .document()
        .properties()
        .date()
        .or(
            () ->
                document.all().stream()
                    .limit(HEAD)
                    .flatMap(passage -> issued(passage).stream())
                    .findFirst());
  }

  private static Optional<LocalDate> issued(Passage passage) {
    Matcher head = ISSUED.matcher(passage.value().strip());
    if (!head.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(head.group("year"));
    int month = Optional.ofNullable(head.group("month")).map(Integer::valueOf).orElse(DECEMBER);
    if (year == 0 || month < 1 || month > DECEMBER) {
      return Optional.empty();
    }
    YearMonth end = YearMonth.of(year, month);
    return Optional.ofNullable(head.group("day"))
        .map(Integer::valueOf)
        .filter(end::isValidDay)
        .map(end::atDay)
        .or(() -> Optional.of(end.atEndOfMonth()));
  }

  /** The day it bears; empty if a part of it is left to the pen. */
  static Optional<LocalDate> whole(Passages document) {
    return last(document)
        .filter(
            day ->
                document.document().properties().date().isPresent()
                    || document.all().stream()
                        .limit(HEAD)
                        .flatMap(passage -> Dates.in(passage))
                        .flatMap(date -> date.inCalendar().stream())
                        .anyMatch(day::equals));
  }
}
