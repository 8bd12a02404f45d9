package vanban.check.number.sum;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.Occasion;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/** {@code Toàn tỉnh có 1.515 chi bộ}, and elsewhere {@code toàn tỉnh có 1.516 chi bộ}. */
final class StandingTotals implements Check {
  /** A name of so many words is not that of another thing. */
  private static final int LONG = 4;

  private static final String PHRASE = "(?<what>\\p{L}+(?: \\p{L}+){0,12}?)";
  private static final String END = "(?= ?[,.;:()]| với | trong đó| gồm | và |$)";

  /** {@code toàn tỉnh hiện có 1.515 chi bộ} */
  private static final Search ALL =
      Search.from(
              Signs.initials("tcđ"),
              Pattern.compile(
                  "(?<![\\p{L}])(?<scope>(?:toàn|cả|đảng bộ) (?<level>tỉnh|huyện|xã|thành phố|thị"
                      + " xã|quận|phường|ngành|trường))(?: ta| hiện| hiện nay| đang){0,2}"
                      + " (?<verb>có|còn) (?<number>"
                      + TypedNumber.PATTERN
                      + ") "
                      + PHRASE
                      + END,
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** {@code ; 1.515 chi bộ trực thuộc đảng ủy cơ sở với 33.923 đảng viên} in such a sentence */
  private static final Search LISTED =
      Search.from(
              Signs.of(";,"),
              Pattern.compile(
                  "(?:; |, )(?<number>" + TypedNumber.PATTERN + ") " + PHRASE + "(?= với |[.]|$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Pattern OWNER =
      Pattern.compile(
          "^[^;:]{0,160}(?<![\\p{L}])(?:toàn tỉnh|toàn huyện|toàn xã|đảng bộ (?:tỉnh|huyện|xã|thành"
              + " phố))(?: [\\p{L} ]{1,20})? (?:hiện )?có \\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Tổng số chi bộ trực thuộc đảng ủy cơ sở được xếp loại là 1.515/1.516} */
  private static final Search OF =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<![\\p{L}])tổng số "
                      + PHRASE
                      + " (?:được|đã|tham gia)(?: [\\p{L},]+){1,12} là "
                      + TypedNumber.PATTERN
                      + " ?/ ?(?<number>"
                      + TypedNumber.PATTERN
                      + ")(?![\\p{L}\\d/])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]{1,30}\\)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i:tỉnh|huyện|xã|thành phố|thị xã|quận|phường|ngành|trường) \\p{Lu}\\p{L}*");

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Set<String>> places = places(document);
    Stream<StatedTotal> all =
        document.all().stream()
            .filter(passage -> passage.kind() != Passage.Kind.CELL)
            .flatMap(
                passage -> passage.sentences().stream().flatMap(one -> in(passage, one, places)));
    return StatedTotal.contradictions(all, StatedTotal::areNear);
  }

  /** Which places of each level are named: of several, all of one is not all of another. */
  private static Map<String, Set<String>> places(Passages document) {
    return document.all().stream()
        .flatMap(passage -> PLACE.matcher(passage.value()).results())
        .map(MatchResult::group)
        .collect(
            Collectors.groupingBy(
                name -> name.substring(0, name.lastIndexOf(' ')).toLowerCase(Locale.ROOT),
                Collectors.toCollection(HashSet::new)));
  }

  private static Stream<StatedTotal> in(
      Passage passage, Sentence sentence, Map<String, Set<String>> places) {
    Stream<StatedTotal> said =
        ALL.in(
            sentence.value(),
            found ->
                isOne(places.getOrDefault(level(found), Set.of()))
                    ? total(passage, sentence, found, scope(found))
                    : Optional.empty());
    Stream<StatedTotal> listed =
        OWNER.matcher(sentence.value()).find() ? of(LISTED, passage, sentence) : Stream.empty();
    return Stream.of(said, listed, of(OF, passage, sentence)).flatMap(some -> some);
  }

  private static Stream<StatedTotal> of(Search form, Passage passage, Sentence sentence) {
    return form.in(
        sentence.value(),
        found ->
            found.group("what").split(" ").length >= LONG
                ? total(passage, sentence, found, "")
                : Optional.empty());
  }

  private static String level(Matcher found) {
    return found.group("level").toLowerCase(Locale.ROOT);
  }

  private static String scope(Matcher found) {
    return (found.group("scope") + " " + found.group("verb") + " ").toLowerCase(Locale.ROOT);
  }

  private static boolean isOne(Collection<String> places) {
    return places.size() <= 1;
  }

  private static Optional<StatedTotal> total(
      Passage passage, Sentence sentence, Matcher found, String scope) {
    String what = found.group("what").toLowerCase(Locale.ROOT);
    Passage.Stretch at =
        new Passage.Stretch(
            sentence.from() + found.start("number"), sentence.from() + found.end("number"));
    return CountedNouns.first(what)
        .map(
            noun ->
                new StatedTotal(
                    passage,
                    at,
                    found.group("number"),
                    scope + what,
                    Occasion.in(
                        sentence.value().substring(0, end(sentence.value(), found.end())))));
  }

  /** Behind what is said in brackets. */
  private static int end(String sentence, int at) {
    Matcher aside = ASIDE.matcher(sentence).region(at, sentence.length());
    return aside.lookingAt() ? aside.end() : at;
  }
}
