package vanban.check.number.sum;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code 03 xã (Tân Hòa, Bình An)}, {@code 3 nhiệm vụ sau:}: other than so many names or items
 * stand behind the number.
 */
final class ListedCount implements Check {
  private static final int MOST = 20;

  private static final Search LIST =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/–-])(?<number>\\d{1,2}) (?:xã|phường|thị trấn|huyện|thị"
                      + " xã|thành phố|tỉnh|ấp|thôn|khu phố|địa phương|đơn vị cấp"
                      + " (?:huyện|xã)|huyện, thị xã|xã, phường|xã, thị trấn|đảng bộ)(?: [\\p{L}"
                      + " ]{1,40})? \\((?<names>[^()\\d:…]{3,400})\\)"))
          .needing(Signs.of("("));

  /** A name may have a small word for what it is of before it. */
  private static final Pattern NAME =
      Pattern.compile(
          " ?(?:(?:và |các |thành phố |thị xã |thị trấn |huyện |xã |phường |ấp |thôn |tỉnh )*)"
              + "\\p{Lu}[\\p{L}']*(?: \\p{L}+){0,4}");

  private static final Pattern SOME =
      Pattern.compile(";|\\.\\.|v\\.v|trong đó|gồm|như |trừ |chủ yếu|nhất là|Trung ương");

  /** Of a place in a larger one, the larger one is named behind it. */
  private static final Pattern LARGER = Pattern.compile(", (?:huyện|thị xã|thành phố|tỉnh) ");

  private static final Pattern SMALL =
      Pattern.compile("^\\d+ (?:xã|phường|thị trấn|ấp|thôn|khu phố)");

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.of(
            document.all().stream().flatMap(ListedCount::names),
            document.all().stream().flatMap(NamedItems::in),
            document.all().stream().flatMap(InTurn::in),
            ListedItems.in(document))
        .flatMap(some -> some);
  }

  private static Stream<Finding> names(Passage passage) {
    return LIST.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    List<String> names = List.of(found.group("names").split(",| và "));
    int number = Integer.parseInt(found.group("number"));
    boolean listed =
        number > 1
            && names.size() > 1
            && names.size() < MOST
            && names.stream().allMatch(name -> NAME.matcher(name).matches())
            && !SOME.matcher(found.group("names")).find()
            && !(SMALL.matcher(found.group()).find()
                && LARGER.matcher(found.group("names")).find());
    return !listed || names.size() == number
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    found.start("number"),
                    found.end("number"),
                    found.group("number"),
                    String.valueOf(names.size()))
                .against(passage, found.start("names"), found.end("names")));
  }
}
