package vanban.check.number.sum;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.Occasion;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/**
 * {@code Toàn xã có tổng số 1.245 hội viên}, and elsewhere {@code tổng số hội viên toàn xã là
 * 1.254}, or {@code có tổng số 1.254 hội viên}.
 */
final class GivenTotals {
  /** What a phrase is of, which is left out where it goes without saying. */
  private static final String SCOPE =
      "(?: (?:toàn|cả|của|trên địa bàn|trong)(?: \\p{L}+){1,6}?)?(?: hiện| hiện nay| đến nay)?";

  private static final Search GIVEN =
      Search.from(
              Signs.initials("cv"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:có|với|quản lý) tổng (?:số|cộng)(?: là)? (?<number>"
                      + TypedNumber.PATTERN
                      + ") (?<what>\\p{L}+(?: \\p{L}+){0,5}?)(?= ?[,.;:(]| với | trong đó| gồm | và | được | tham"
                      + " gia | sinh hoạt |$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Search NAMED =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<![\\p{L}])tổng số (?<what>\\p{L}+(?: \\p{L}+){0,5}?)"
                      + SCOPE
                      + " (?:là|có|đạt|:) ?(?<number>"
                      + TypedNumber.PATTERN
                      + ")(?! ?[/%])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Pattern NAME =
      Pattern.compile(
          "(?i:tỉnh|huyện|xã|thành phố|thị xã|thị trấn|quận|phường|thôn|ấp|trường|chi hội|chi bộ"
              + "|chi đoàn|tổ) (?:[\\p{Lu}][\\p{L}]*|\\d+)(?: \\p{Lu}\\p{L}*)*");

  /** What stands before {@code có tổng số} and is the scope of the whole report. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<![\\p{L}])(?:mỗi|từng|lớp|đợt|trong đó|riêng|đoàn|cuộc|buổi|tham gia|tham dự|dự)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private GivenTotals() {}

  /** What is wrong in a document. */
  static Stream<Finding> in(Passages document) {
    Stream<StatedTotal> all =
        document.all().stream()
            .filter(passage -> passage.kind() != Passage.Kind.CELL)
            .flatMap(passage -> passage.sentences().stream().flatMap(one -> in(passage, one)));
    return StatedTotal.contradictions(all, StatedTotal::areNear);
  }

  private static Stream<StatedTotal> in(Passage passage, Sentence sentence) {
    return Stream.of(GIVEN, NAMED)
        .flatMap(form -> form.in(sentence.value(), found -> total(passage, sentence, found)));
  }

  private static Optional<StatedTotal> total(Passage passage, Sentence sentence, Matcher found) {
    String what = found.group("what").toLowerCase(Locale.ROOT);
    String words = sentence.value().substring(0, found.end());
    Passage.Stretch at =
        new Passage.Stretch(
            sentence.from() + found.start("number"), sentence.from() + found.end("number"));
    return CountedNouns.first(what)
        .filter(noun -> !PART.matcher(words).find())
        .map(
            noun ->
                new StatedTotal(passage, at, found.group("number"), "tổng " + what, when(words)));
  }

  /** Of when it is, and which places and groups are named before it. */
  private static Set<String> when(String words) {
    Stream<String> names =
        NAME.matcher(words).results().map(name -> name.group().toLowerCase(Locale.ROOT));
    return Stream.concat(Occasion.in(words).stream(), names).collect(Collectors.toSet());
  }
}
