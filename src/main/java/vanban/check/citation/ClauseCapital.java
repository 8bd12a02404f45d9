package vanban.check.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code Điểm a Khoản 1 điều 5}: within a citation {@code Điều} has a capital, {@code khoản} and
 * {@code điểm} have none. Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V.7.
 */
final class ClauseCapital implements Check.OfPassage {
  /** In a sentence, where a capital is not that of its first word. */
  private static final String INSIDE = "(?<=[\\p{Ll}\\d,;] )";

  private static final String NUMBER = "\\d{1,3}[a-z]?(?![\\p{L}\\d])";

  private static final Search WORD =
      Search.from(
              Signs.initials("đknqtcplb"),
              Pattern.compile(
                  INSIDE
                      + "(?<point>Điểm)(?= [a-zđ],? [Kk]hoản \\d)|"
                      + INSIDE
                      + "(?<clause>Khoản)(?= "
                      + NUMBER
                      + "(?:(?:,| và) (?:khoản )?"
                      + NUMBER
                      + "){0,3},? [Đđ]iều \\d)|(?<=[Kk]hoản \\d{1,2},? )(?<article>điều)(?= "
                      + NUMBER
                      + ")|(?<=[\\p{L},] )(?<law>điều)(?= "
                      + NUMBER
                      + " (?:của )?(?:Bộ luật|Luật|Nghị định|Thông tư|Hiến pháp|Điều lệ|Quy định số))|(?<=[\\p{Ll},;] )(?<type>(?:nghị"
                      + " định|thông tư|nghị quyết|quyết định|chỉ thị|pháp lệnh)(?= số \\d{1,5}[/-][\\p{Lu}\\d])"
                      + "|(?:bộ )?luật(?= \\p{Lu}\\p{Ll}+(?:,? \\p{Ll}+){0,10} số \\d{1,3}/\\d{4}/QH))"))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    return WORD.in(passage.value(), word -> finding(passage, word));
  }

  private static Optional<Finding> finding(Passage passage, Matcher word) {
    String right = right(word);
    Finding found =
        Finding.of(passage, word.start(), word.end(), word.group(), right).instead(right);
    return Optional.of(word.group("type") == null ? found : found.message("type"));
  }

  private static String right(Matcher word) {
    if (word.group("type") != null) {
      String type = word.group("type");
      return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
    return word.group("point") != null ? "điểm" : word.group("clause") != null ? "khoản" : "Điều";
  }
}
