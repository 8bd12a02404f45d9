package vanban.check.citation;

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
 * {@code Điều 5, khoản 2, điểm a}: clauses are cited from the smallest to the largest, {@code điểm
 * a khoản 2 Điều 5}. Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V.7.
 */
final class ClauseOrder implements Check.OfPassage {
  private static final String ARTICLE = "Điều \\d{1,3}[a-z]?(?![\\p{L}\\d])";
  private static final String CLAUSE = "khoản \\d{1,2}[a-z]?(?![\\p{L}\\d])";
  private static final String POINT = "điểm [a-zđ]\\d?(?![\\p{L}\\d])\\)?";
  private static final String LARGER =
      "[^.;¶]{0,60}?(?:Điều \\d|khoản \\d|điểm [a-zđ](?![\\p{L}\\d]))";
  private static final String AND = ",? ";

  /** What follows may be the larger part to which the smaller belongs: then it is a list. */
  private static final Search TURNED =
      Search.from(
              Signs.letters("đk"),
              Pattern.compile(
                  "(?<article>"
                      + ARTICLE
                      + "),? (?<clause>"
                      + CLAUSE
                      + ")(?:,? (?<point>"
                      + POINT
                      + "))?(?!"
                      + LARGER
                      + ")"
                      + "|(?<clause2>"
                      + CLAUSE
                      + "),? (?<point2>"
                      + POINT
                      + ")(?<rest>"
                      + AND
                      + ARTICLE
                      + ")?(?!"
                      + LARGER
                      + ")",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** An article before the clause is one that the clause may belong to. */
  private static final Pattern LIST_BEFORE =
      Pattern.compile(
          "(?:khoản|Điều|điểm) [\\p{L}\\d]{1,3}(?:,| và| hoặc)? $", Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return TURNED.in(passage.value(), turned -> finding(passage, turned));
  }

  private static Optional<Finding> finding(Passage passage, Matcher turned) {
    int from = Math.max(0, turned.start() - 24);
    if (LIST_BEFORE.matcher(passage.value().substring(from, turned.start())).find()) {
      return Optional.empty();
    }
    String right = right(turned);
    Finding found = Finding.of(passage, turned.start(), turned.end(), turned.group(), right);
    boolean first = passage.sentence(turned.start()).from() == turned.start();
    return Optional.of(first ? found : found.instead(right)); // or it would begin small
  }

  private static String right(Matcher turned) {
    if (turned.group("article") == null) {
      String rest = turned.group("rest") == null ? "" : " " + article(turned.group("rest"));
      return turned.group("point2") + " " + turned.group("clause2") + rest;
    }
    String point = turned.group("point") == null ? "" : turned.group("point") + " ";
    return point + turned.group("clause") + " " + turned.group("article");
  }

  private static String article(String rest) {
    return rest.replaceFirst("^,? ", "");
  }
}
