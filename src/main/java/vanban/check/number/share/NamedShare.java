package vanban.check.number.share;

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
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.Share;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code Số việc có điều kiện là 1.312 việc; đã xong 1.102 việc, đạt 87,6% số việc có điều kiện}: a
 * share of what is named, and stated earlier under the same name.
 *
 * @param part how much
 * @param percent its share
 * @param of the words for the whole
 * @param all whether it is of all there are
 */
record NamedShare(Quantity part, Quantity percent, String of, boolean all) {
  private static final int BEFORE = 1500;
  private static final int MORE = 2;

  private static final Search CLAIM =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/–-])(?<part>"
                      + TypedNumber.PATTERN
                      + ")(?: [\\p{L} ]{1,60}?)?,? \\(?(?:chiếm|đạt|bằng)(?: tỷ lệ| tỉ lệ)?,? (?<percent>"
                      + TypedNumber.PATTERN
                      + ") ?% (?:(?:trên|trong|của|so với) )?(?<all>tổng )?số (?<of>[\\p{L} ]{2,60}?)"
                      + "(?= ?[,.;)]|$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  /** {@code Số việc có điều kiện thi hành là 1.312} */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}])số (?<name>[\\p{L} ]{2,80}?) (?:là|có|gồm) (?=\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What makes another name of one. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:chưa|không|đã|xong|còn|mới|được)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    String text = passage.value();
    if (!CLAIM.isIn(text)) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return CLAIM
        .in(text, found -> claim(found, places))
        .flatMap(claim -> claim.finding(passage, places).stream());
  }

  private static Optional<NamedShare> claim(Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> percent = Optional.ofNullable(places.get(found.start("percent")));
    return Optional.ofNullable(places.get(found.start("part")))
        .filter(part -> !part.unit().percent())
        .flatMap(
            part ->
                percent.map(
                    share ->
                        new NamedShare(
                            part,
                            share,
                            found.group("of").toLowerCase(Locale.ROOT),
                            found.group("all") != null)));
  }

  private Optional<Finding> finding(Passage passage, Map<Integer, Quantity> places) {
    List<Quantity> before =
        Quantities.in(passage, Math.max(0, part.from() - BEFORE), part.from()).stream()
            .filter(one -> !one.unit().percent() && isWhole(one))
            .toList();
    boolean right = before.stream().anyMatch(this::isOf);
    Optional<Quantity> whole = named(passage.value(), places).or(() -> counted(before));
    return whole.filter(one -> !right && isWhole(one)).map(one -> finding(passage, one));
  }

  private boolean isWhole(Quantity one) {
    return one.value().compareTo(part.value()) >= 0
        && one.value().signum() > 0
        && SameThing.isNamed(part, one);
  }

  private boolean isOf(Quantity whole) {
    return new Share(part.value(), whole.value()).stated(percent.value()) != Share.Statement.WRONG;
  }

  /** What was stated under the same name, the last time. */
  private Optional<Quantity> named(String text, Map<Integer, Quantity> places) {
    int from = Math.max(0, part.from() - BEFORE);
    Matcher named = NAMED.matcher(text).region(from, part.from());
    return named
        .results()
        .filter(found -> isSame(found.group(1).toLowerCase(Locale.ROOT)))
        .flatMap(found -> Optional.ofNullable(places.get(found.end())).stream())
        .max(Comparator.comparing(Quantity::from));
  }

  /** Whether a name is that of the whole, with a word or two more behind it, or one before it. */
  private boolean isSame(String name) {
    String bare = name.startsWith(of) ? name : name.substring(name.indexOf(' ') + 1);
    String rest = bare.startsWith(of) ? bare.substring(of.length()) : "-";
    return (rest.isEmpty() || rest.startsWith(" "))
        && of.contains(" ")
        && rest.strip().split(" ").length <= MORE
        && !OTHER.matcher(rest).find();
  }

  /** The only number before it of all there are of something: {@code 412 trẻ}. */
  private Optional<Quantity> counted(List<Quantity> before) {
    List<Quantity> wholes =
        before.stream().filter(one -> one.unit().noun().equals(of)).distinct().toList();
    return all && wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  private Finding finding(Passage passage, Quantity whole) {
    String typed = passage.value().substring(percent.from(), percent.to());
    String right =
        new Share(part.value(), whole.value()).written(Math.max(0, percent.value().scale()));
    String fraction = part.typed() + "/" + whole.typed();
    return Finding.of(passage, percent.from(), percent.to(), typed, fraction, right)
        .against(passage, whole.from(), whole.to());
  }
}
