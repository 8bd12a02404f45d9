package vanban.check.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code Bộ tư pháp}, {@code sở Tư pháp}: the name of a ministry or of an office below it without
 * its capitals. Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV.1.
 *
 * @param name what it is for
 * @param bodies before which it stands
 * @param other how some write it of themselves; empty for no other way
 */
record OfficeName(String name, List<String> bodies, Optional<String> other) {
  private static final String CLAUSE = "Mục IV.1";

  private static final Map<String, OfficeName> ALL =
      Rows.of(OfficeName.class, "offices.txt").stream()
          .map(OfficeName::of)
          .collect(Collectors.toUnmodifiableMap(one -> small(one.name()), Function.identity()));

  private static final Search NAMED =
      Search.from(
          Signs.initials("bsp"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?<body>[Bb]ộ|[Ss]ở|[Pp]hòng) (?<name>"
                  + ALL.keySet().stream()
                      .sorted(Comparator.comparing(String::length).reversed())
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|"))
                  + ")(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Of Vietnam, where no other is named. */
  private static final Search GOVERNMENT =
      Search.from(
          Signs.initials("c"),
          Pattern.compile(
              "(?<=[\\p{L}\\d] của )chính phủ(?= ?[,.;)]|$| (?:về|quy định|và Thủ tướng)(?![\\p{L}]))"));

  /** {@code trường tiểu học Long Sơn}: one of them, by its name. */
  private static final Search SCHOOL =
      Search.from(
          Signs.initials("t"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?<!(?:[Cc]ác|[Hh]ai|[Bb]a|[Nn]hững|[Mm]ột số|\\d) )[Tt]rường (?<kind>mầm non|mẫu giáo"
                  + "|tiểu học|trung học cơ sở|trung học phổ thông)(?! Việt Nam)(?= \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)"));

  /** The word before it: with some the two make another, {@code cơ sở y tế}; or there are many. */
  private static final Pattern BEFORE = Pattern.compile("(?<word>[\\p{L}]+) $");

  private static final List<String> MANY = List.of("các", "những", "mỗi", "từng", "hải");
  private static final int NEAR = 20;

  /** Keeps the list from change. */
  OfficeName {
    bodies = List.copyOf(bodies);
  }

  private static OfficeName of(List<String> row) {
    Optional<String> other = row.size() > 2 ? Optional.of(row.get(2)) : Optional.empty();
    return new OfficeName(row.get(0), List.of(row.get(1).split(", ?")), other);
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    String text = passage.value();
    return Stream.of(
            NAMED.in(text, found -> finding(passage, found)),
            GOVERNMENT.in(text, found -> Optional.of(finding(passage, found, "Chính phủ"))),
            SCHOOL.in(
                text,
                found ->
                    Optional.of(finding(passage, found, "Trường " + capital(found.group("kind"))))))
        .flatMap(some -> some);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String typed = found.group("name");
    String body = found.group("body");
    boolean large = typed.equals(typed.toUpperCase(Locale.ROOT));
    return large || isOther(passage.value(), found)
        ? Optional.empty()
        : Optional.ofNullable(ALL.get(small(typed)))
            .filter(one -> one.isWrong(body, typed))
            .map(one -> finding(passage, found, capital(body) + " " + one.name()));
  }

  private static Finding finding(Passage passage, Matcher found, String right) {
    return Finding.of(passage, found.start(), found.end(), found.group(), right, CLAUSE)
        .instead(right);
  }

  /** A section is one of several, and some write it so. */
  private boolean isWrong(String body, String typed) {
    boolean named = typed.equals(name) || other.filter(typed::equals).isPresent();
    boolean capital = Character.isUpperCase(body.charAt(0)) || body.equals("phòng");
    return bodies.contains(capital(body)) && !(named && capital);
  }

  private static String capital(String body) {
    return body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1);
  }

  private static boolean isOther(String text, Matcher found) {
    Matcher before =
        BEFORE.matcher(text.substring(Math.max(0, found.start() - NEAR), found.start()));
    return before.find() && isOther(small(before.group("word")), small(found.group("body")));
  }

  private static boolean isOther(String word, String body) {
    return MANY.contains(word) || Pairs.KNOWN.has(Pairs.key(word), Pairs.key(body));
  }
}
