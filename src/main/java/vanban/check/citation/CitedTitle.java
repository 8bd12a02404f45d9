package vanban.check.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;

/** What a cited document is said to be about. */
final class CitedTitle {
  /** A title of fewer words is cut too short to be held against another. */
  private static final int LEAST = 4;

  private static final int REACH = 260;

  private static final Pattern ABOUT =
      Pattern.compile(
          "^[^;.“”()]{0,100}?(?<![\\p{L}])về (?:việc )?(?<title>[^;.:“”()\\d]{12,160})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SYMBOL = Pattern.compile("\\d ?[-/] ?\\p{Lu}");

  /** Words that say nothing of what it is about. */
  private static final Set<String> COMMON =
      Set.of(
          ("về việc và của các những trong đối với cho theo tại một số ban hành phê duyệt quy định kế hoạch đề án"
                  + " chương trình thực hiện triển khai tăng cường công tác tiếp tục sửa đổi bổ sung điều"
                  + " tỉnh huyện xã năm giai đoạn trên địa bàn")
              .split(" "));

  private CitedTitle() {}

  /** Where two citations of one document say that it is about quite other things. */
  static Optional<Finding> contradiction(Cited first, Cited again) {
    Optional<Matcher> one = title(first);
    Optional<Matcher> two = title(again);
    return one.flatMap(
        before ->
            two.filter(now -> areOther(before.group("title"), now.group("title")))
                .map(now -> finding(first, again, before, now)));
  }

  /** None if another document stands between. */
  private static Optional<Matcher> title(Cited cited) {
    String text = cited.passage().value();
    int from = cited.at().to();
    Matcher about = ABOUT.matcher(text).region(from, Math.min(text.length(), from + REACH));
    return about.find() && !SYMBOL.matcher(about.group()).find()
        ? Optional.of(about)
        : Optional.empty();
  }

  private static boolean areOther(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    return first.size() >= LEAST
        && second.size() >= LEAST
        && first.stream().noneMatch(second::contains);
  }

  private static List<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty() && !COMMON.contains(word))
        .toList();
  }

  private static Finding finding(Cited first, Cited again, Matcher before, Matcher now) {
    return Finding.of(
            again.passage(),
            now.start("title"),
            now.end("title"),
            again.sign(),
            now.group("title").strip(),
            before.group("title").strip())
        .against(first.passage(), before.start("title"), before.end("title"))
        .message("title");
  }
}
