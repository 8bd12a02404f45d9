package vanban.check.number.quantity;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nouns for people: the same ones may be counted under several of them. */
public final class People {
  private static final Set<String> NOUNS =
      Arrays.stream(
              ("người|đồng chí|đảng viên|cán bộ|công chức|viên chức|lao động|hội viên|đoàn viên|học sinh"
                      + "|sinh viên|giáo viên|học viên|bệnh nhân|đối tượng|thanh niên|trẻ em|trẻ|cháu|em"
                      + "|chiến sĩ|công dân|đại biểu|thành viên|thí sinh|nhà giáo|nhân khẩu|đội viên")
                  .split("\\|"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SEXES = Set.of("nam", "nữ");

  private static final Pattern BOTH =
      Pattern.compile(
          "(?=.*(?<![\\p{L}])nam(?![\\p{L}])).*(?<![\\p{L}])nữ(?![\\p{L}]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern WOMEN =
      Pattern.compile(
          "(?<![\\p{L}])nữ(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private People() {}

  /** Whether words start with a noun for people. */
  public static boolean are(String words) {
    return CountedNouns.first(words).filter(NOUNS::contains).isPresent();
  }

  /** Whether a noun is for the men or for the women among the people that some words name. */
  public static boolean isSexOf(String noun, String words) {
    return SEXES.contains(noun) && are(words);
  }

  /** The words of parts; where they are the men and the women, without those for the women. */
  public static String withoutSexes(String words, int parts) {
    return isBySex(words, parts) ? WOMEN.matcher(words).replaceAll(" ") : words;
  }

  /** Whether parts are the men and the women, of whom together there are no more. */
  public static boolean isBySex(String words, int parts) {
    return parts == SEXES.size() && BOTH.matcher(words).matches();
  }
}
