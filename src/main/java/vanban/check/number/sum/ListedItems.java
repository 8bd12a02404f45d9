package vanban.check.number.sum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.ItemList;
import vanban.check.number.quantity.Quantities;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.NumberFromWords;

/** {@code 3 nhiệm vụ sau:} before four of them, in a list or as {@code (1) …; (2) …}. */
final class ListedItems {
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}.,/–-])(?<number>\\d{1,2}|hai|ba|bốn|sáu|bảy|tám|chín|mười) ";

  private static final String WHAT =
      "(?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|vấn đề|công việc|mục tiêu|chỉ tiêu|kiến nghị|đề"
          + " xuất|bài học|nguyên nhân|hạn chế|tồn tại|khâu đột phá|đột phá|yêu cầu|biện pháp|phần"
          + " việc|việc)";

  private static final String MORE =
      "(?: (?:giải pháp|nhiệm vụ|kinh nghiệm|trọng tâm|chủ yếu|cụ thể|lớn|chính|đột phá|then chốt|cơ"
          + " bản|quan trọng|cấp bách|trước mắt|và|sau|sau đây|dưới đây|đây|như|là|gồm|bao gồm)){0,6}+:";

  private static final Search LEAD =
      Search.from(
          Signs.DIGITS.and(Signs.initials("hbsctm")),
          Pattern.compile(NUMBER + WHAT + MORE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Another number of such things in the same sentence. */
  private static final Pattern ANY =
      Pattern.compile(NUMBER + WHAT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code 04 hoạt động ra quân:} before items within the paragraph, whatever is counted. */
  private static final Search COUNTED =
      Search.from(
              Signs.DIGITS.and(Signs.initials("hbsctm")),
              Pattern.compile(
                  NUMBER + "\\p{L}+(?:,? \\p{L}+){0,9}:(?= \\(?(?:[1ia]\\)|một là|thứ nhất))",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of(":"));

  /** What is counted before those words, of which the items may be. */
  private static final int ALONE = 1;

  private ListedItems() {}

  /** What is wrong in a document. */
  static Stream<Finding> in(Passages document) {
    Stream<Finding> lists =
        ItemList.in(document)
            .flatMap(
                list ->
                    LEAD.in(
                        list.lead().value(),
                        found ->
                            isLast(list.lead(), found)
                                ? finding(list.lead(), found, list.size())
                                : Optional.empty()));
    return Stream.concat(lists, inline(document.all()));
  }

  private static boolean isLast(Passage passage, Matcher found) {
    return passage.value().substring(found.end()).isBlank();
  }

  private static Stream<Finding> inline(List<Passage> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            at -> {
              boolean whole = at + 1 == all.size() || !goesOn(all.get(at + 1));
              Passage passage = all.get(at);
              return Stream.concat(
                      LEAD.in(passage.value(), found -> inline(passage, found, whole)),
                      COUNTED.in(
                          passage.value(),
                          found ->
                              isAlone(passage, found)
                                  ? inline(passage, found, whole)
                                  : Optional.empty()))
                  .distinct();
            });
  }

  /** Whether nothing else is counted before it in its sentence, so that the items are of it. */
  private static boolean isAlone(Passage passage, Matcher found) {
    int from = passage.sentence(found.start()).from();
    int others = Quantities.in(passage, from, found.start()).size();
    return others < ALONE && !LEAD.isIn(found.group());
  }

  private static boolean goesOn(Passage next) {
    return next.value().stripLeading().startsWith("(");
  }

  private static Optional<Finding> inline(Passage passage, Matcher found, boolean whole) {
    int count = InlineItems.count(passage.value(), found.end());
    return count > 1 && (whole || count > number(found))
        ? finding(passage, found, count)
        : Optional.empty();
  }

  private static int number(Matcher found) {
    String typed = found.group("number").toLowerCase(Locale.ROOT);
    return Character.isDigit(typed.charAt(0))
        ? Integer.parseInt(typed)
        : NumberFromWords.read(List.of(typed)).orElseThrow().intValue();
  }

  private static Optional<Finding> finding(Passage passage, Matcher found, int count) {
    String sentence = passage.sentence(found.start()).value();
    boolean one = ANY.matcher(sentence).results().count() <= 1;
    String typed = found.group("number");
    return one && number(found) != count && number(found) > 1
        ? Optional.of(
            Finding.of(
                    passage,
                    found.start("number"),
                    found.end("number"),
                    typed,
                    String.valueOf(count))
                .message("items"))
        : Optional.empty();
  }
}
