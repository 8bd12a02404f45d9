package vanban.check.number.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code 04 trạm: Trạm A, Trạm B và Trạm C}: other than so many names stand behind the number, up
 * to the end of the sentence. A comma or {@code và} within a name makes no other.
 */
final class NamedItems {
  private static final int MOST = 20;
  private static final int FEW_WORDS = 5;

  private static final Search LEAD =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–-])(?<number>0?[2-9]|1\\d) (?<what>\\p{L}+(?: \\p{L}+){0,7}?)"
                  + "(?:(?<closed>,? (?:bao gồm|gồm có|gồm))(?: các| có)?:? |(?<colon>(?: là|"
                  + " sau)?: ?)|(?<is>,? là ))(?=[\\p{L}])"));

  /** What is counted besides what {@link CountedNouns} knows. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:trạm|khoa|điểm trường|điểm|di tích|bộ phận|hội|cụm|hạt|chốt|nghề|môn|lĩnh vực|chợ|cầu|hồ"
              + "|đập|khu|làng nghề|lễ hội|bến|nhà máy|trung tâm|mục tiêu|khâu đột phá|đột phá|khâu|nhóm"
              + "|tiểu khu|xóm|bản|buôn|làng|tuyến|chi hội|chi đoàn|phân hiệu|cơ quan|nội dung|chuyên đề|vấn đề|yêu cầu|hợp phần|phần)(?![\\p{L}])");

  /** Numbers of times, and of those of which only some are named. */
  private static final Pattern OPEN =
      Pattern.compile(
          "[\\d()…;:“”\"¶]|\\.\\.|v\\.v|(?<![\\p{L}])(?:trong đó|gồm|bao gồm|như|trừ|chủ yếu|nhất là|tiêu"
              + " biểu|điển hình|mỗi|từng|khác|các|những|nhiều|một số|đã|được|cùng|với|để|nhằm|do|của"
              + "|Phó|Trưởng|Bí|Chủ|Chánh|Giám|Ủy viên|Hiệu trưởng|trú|sinh|tại|ở)(?![\\p{L}])");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:và|ông|bà|anh|chị|em|đồng chí|đ/c|xã|phường|huyện|tỉnh|thành phố|thị xã|thị trấn|ấp|thôn"
              + "|bản|xóm|làng|buôn|đình|chùa|đền|miếu|cầu|hồ|chợ|trường|trạm|tổ|đội|khoa|phòng)"
              + " ){0,2}\\p{Lu}[\\p{L}'’]*(?:(?: - | )[\\p{L}'’]+){0,9}");

  /** What has names of small letters. */
  private static final Pattern MATTER =
      Pattern.compile(
          "(?:nội dung|nhiệm vụ|chuyên đề|nghị quyết chuyên đề|lĩnh vực|giải pháp|mục tiêu|khâu|đột phá"
              + "|nhóm|tiêu chí|môn|nghề|hợp phần|phần|vấn đề|yêu cầu)(?![\\p{L}])");

  private static final Pattern AND = Pattern.compile(" và ");
  private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]{0,120}\\)");

  /** Of a place in a larger one, the larger one is named behind it. */
  private static final Pattern LARGER =
      Pattern.compile(", (?:huyện|thị xã|thành phố|tỉnh|TP|H\\.|T\\.|xã|phường|quận) ?");

  private NamedItems() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    return LEAD.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String what = found.group("what");
    boolean counted = CountedNouns.first(what).isPresent() || NOUN.matcher(what).lookingAt();
    String list = list(passage, found.end());
    return !counted || OPEN.matcher(what).find() || OPEN.matcher(list).find()
        ? Optional.empty()
        : count(what, list, found.group("is") != null)
            .filter(count -> !count.holds(Integer.parseInt(found.group("number"))))
            .map(count -> finding(passage, found, count));
  }

  private static Finding finding(Passage passage, Matcher found, Count count) {
    String typed = found.group("number");
    int near = Integer.parseInt(typed) > count.most() ? count.most() : count.least();
    return Finding.of(
            passage, found.start("number"), found.end("number"), typed, String.valueOf(near))
        .message("items");
  }

  /** To the end of the sentence, without what is said aside. */
  private static String list(Passage passage, int from) {
    int to = passage.sentence(from).to();
    String words = passage.value().substring(Math.min(from, to), to).strip();
    return ASIDE.matcher(words.replaceFirst("[.;]$", "")).replaceAll("");
  }

  /**
   * How many names a list has.
   *
   * @param least if each {@code và} stands within a name
   * @param most if none does
   */
  private record Count(int least, int most) {
    boolean holds(int number) {
      return least <= number && number <= most;
    }
  }

  /** Empty if it is not clear that it is a list of names. */
  private static Optional<Count> count(String what, String list, boolean strict) {
    List<String> parts = Arrays.stream(list.split(", ")).map(String::strip).toList();
    List<String> names = parts.stream().flatMap(AND::splitAsStream).toList();
    String first = word(parts.get(0));
    boolean alike =
        Character.isUpperCase(list.charAt(0)) || what.toLowerCase(Locale.ROOT).startsWith(first);
    boolean same = alike && parts.stream().allMatch(part -> word(part).equals(first));
    boolean named = names.stream().allMatch(name -> NAME.matcher(name).matches());
    boolean brief =
        !strict
            && MATTER.matcher(what).lookingAt()
            && names.size() > 2
            && names.stream().allMatch(NamedItems::isBrief);
    boolean listed = parts.size() > 1 && names.size() < MOST && !LARGER.matcher(list).find();
    return listed && (same || named || brief)
        ? Optional.of(same ? ofSame(parts, first) : new Count(parts.size(), names.size()))
        : Optional.empty();
  }

  /** Where all names begin with the same word, that word begins each. */
  private static Count ofSame(List<String> parts, String first) {
    int more =
        parts.stream()
            .mapToInt(
                part ->
                    (int)
                        AND.splitAsStream(part)
                            .skip(1)
                            .filter(name -> word(name).equals(first))
                            .count())
            .sum();
    boolean last = AND.matcher(parts.get(parts.size() - 1)).find() && more == 0;
    return new Count(parts.size() + more, parts.size() + more + (last ? 1 : 0));
  }

  private static boolean isBrief(String name) {
    return IntStream.range(0, name.length()).filter(at -> name.charAt(at) == ' ').count()
        < FEW_WORDS;
  }

  private static String word(String name) {
    return name.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }
}
