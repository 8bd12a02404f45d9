package vanban.check.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code 05 -NQ/TU}, {@code 05/NQ-TU}: number and symbol are not joined as they are. State: Nghị
 * định 30/2020/NĐ-CP, Phụ lục I, Mục II.3; Party: Hướng dẫn 05-HD/VPTW 3.2.2.
 */
final class SymbolForm implements Check.OfPassage {
  private static final List<String> GENRES = known("genre");
  private static final List<String> OF_PARTY = known("party");
  private static final List<String> OF_STATE = known("state");

  private static final Search LOOSE =
      Search.from(
              Genre.INITIALS.and(Signs.initials("s")),
              Pattern.compile(
                  "(?<![\\p{L}\\p{M}])(?:số|"
                      + Genre.pattern()
                      + ") {1,3}(?<sign>(?<number>\\d{1,5})(?<year>/(?:19|20)\\d{2})?(?<first>"
                      + " ?[-–—/]? ?)(?<genre>"
                      + String.join("|", byLength())
                      + ")(?<second> ?[-–—/] ?)(?<body>"
                      + String.join("|", OF_PARTY)
                      + "|"
                      + String.join("|", OF_STATE)
                      + "))(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static List<String> known(String part) {
    return Rows.of(SymbolForm.class, "symbols.txt").stream()
        .filter(row -> row.get(0).equals(part))
        .flatMap(row -> Rows.words(row.get(1)).stream())
        .toList();
  }

  private static List<String> byLength() {
    return GENRES.stream().sorted((a, b) -> b.length() - a.length()).toList();
  }

  /** Parts of symbols from which the stroke of their Đ was lost; HD is that of a hướng dẫn. */
  private static final Map<String, String> STROKES =
      known("stroke").stream()
          .collect(
              Collectors.toUnmodifiableMap(part -> part.replace('Đ', 'D'), Function.identity()));

  private static final Pattern PART = Pattern.compile("(?<=[/-])[A-Z]+(?![\\p{L}\\d])");

  @Override
  public Stream<Finding> check(Passage passage) {
    return Stream.concat(
        LOOSE.in(passage.value(), found -> finding(passage, found)),
        Cited.in(passage).flatMap(cited -> withoutStroke(cited).stream()));
  }

  /** {@code 30/2020/ND-CP} */
  private static Optional<Finding> withoutStroke(Cited cited) {
    String typed = cited.sign();
    String right =
        PART.matcher(typed).replaceAll(part -> STROKES.getOrDefault(part.group(), part.group()));
    return right.equals(typed)
        ? Optional.empty()
        : Optional.of(
            Finding.of(cited.passage(), cited.at().from(), cited.at().to(), typed, right)
                .instead(right));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String genre = as(GENRES, found.group("genre"));
    Optional<String> party = one(OF_PARTY, found.group("body"));
    String body = party.orElseGet(() -> as(OF_STATE, found.group("body")));
    String year = found.group("year") == null ? "" : found.group("year");
    boolean state = party.isEmpty();
    String right =
        found.group("number") + year + (state ? "/" : "-") + genre + (state ? "-" : "/") + body;
    String typed = found.group("sign");
    if (typed.equals(right) || (!state && !year.isEmpty())) {
      return Optional.empty();
    }
    Finding finding = Finding.of(passage, found.start("sign"), found.end("sign"), typed, right);
    boolean joined =
        goes(found.group("first"), state ? "/" : "-")
            && goes(found.group("second"), state ? "-" : "/");
    return Optional.of(
        joined ? finding.instead(right) : finding.message(state ? "state" : "party"));
  }

  /** Whether a sign is meant that joins, however it is written. */
  private static boolean goes(String sign, String right) {
    String bare = sign.strip().replace('–', '-').replace('—', '-');
    return bare.isEmpty() || bare.equals(right);
  }

  private static String as(List<String> known, String typed) {
    return one(known, typed).orElse(typed.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> one(List<String> known, String typed) {
    return known.stream().filter(one -> one.equalsIgnoreCase(typed)).findFirst();
  }
}
