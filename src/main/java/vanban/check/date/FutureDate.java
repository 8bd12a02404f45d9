package vanban.check.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** A cited document that is younger than the one that cites it. */
final class FutureDate implements Check {
  private static final int HEAD = 15;
  private static final int SYMBOL = 60;
  private static final int DECEMBER = 12;

  /** The place and the day in the head of a document, of which parts are left to the pen. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L} .-]{2,40},"
              + " ngày\\s{1,20}(?<day>\\d{1,2})?\\s{0,20}tháng\\s{1,20}(?<month>\\d{1,2})?\\s{0,20}"
              + "năm\\s{1,20}(?<year>\\d{4})$");

  private static final Pattern CITED =
      Pattern.compile("\\d{1,5}(?:/\\d{4})?[-/][\\p{Lu}\\d][\\p{L}\\d/-]{1,20},? (?:ngày )?$");

  /** {@code Ngày 12/11/2024, xã đã tổ chức} */
  private static final Pattern DONE =
      Pattern.compile(
          "^,? (?:[^.,;:\\d()]{0,60} )?đã (?:được )?(?:tổ chức|mở|họp|ban hành|khám|xét xử|tiếp|triển khai|bàn giao"
              + "|khánh thành|hoàn thành|ký|kiểm tra|bắt|phát hiện|trao|công bố|phê duyệt|thông qua)(?![\\p{L}])",
          Pattern.UNICODE_CASE);

  /** {@code ước đến ngày}: what is so by then. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:đến|tới|trước|hết|tính|ước|dự kiến|từ)(?: hết| đến)?(?: ngày)? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passages document) {
    return last(document).stream()
        .flatMap(
            last ->
                document.all().stream()
                    .flatMap(
                        passage ->
                            Dates.in(passage)
                                .flatMap(date -> finding(passage, date, last).stream())));
  }

  /** The last day that it may bear. */
  private static Optional<LocalDate> last(Passages document) {
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

  private static Optional<Finding> finding(Passage passage, Dates.Date date, LocalDate last) {
    String before = passage.value().substring(Math.max(0, date.from() - SYMBOL), date.from());
    boolean cited = CITED.matcher(before).find();
    boolean done =
        DONE.matcher(passage.value().substring(date.to())).find() && !UNTIL.matcher(before).find();
    return date.inCalendar()
        .filter(day -> day.isAfter(last) && (cited || done))
        .map(day -> finding(passage, date, last, cited ? "" : "done"));
  }

  private static Finding finding(Passage passage, Dates.Date date, LocalDate last, String message) {
    String written = last.getDayOfMonth() + "/" + last.getMonthValue() + "/" + last.getYear();
    return Finding.of(passage, date.from(), date.to(), written).message(message);
  }
}
