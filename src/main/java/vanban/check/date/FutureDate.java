package vanban.check.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** A cited document that is younger than the one that cites it. */
final class FutureDate implements Check {
  private static final int SYMBOL = 60;

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
    return DocumentDay.last(document).stream()
        .flatMap(
            last ->
                document.all().stream()
                    .flatMap(
                        passage ->
                            Dates.in(passage)
                                .flatMap(date -> finding(passage, date, last).stream())));
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
