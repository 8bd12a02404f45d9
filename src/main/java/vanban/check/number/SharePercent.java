package vanban.check.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Matches;
import vanban.check.text.Passage;

/** {@code Có 313 trường, trong đó 260 trường đạt chuẩn, chiếm 84,07%}: it is another share. */
final class SharePercent implements Check.OfPassage {
  private static final int MOST = 60;
  private static final int NEAR = 200;
  private static final int BEFORE = 100;

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/–-])(?<part>"
              + TypedNumber.PATTERN
              + ")(?: [^\\d.;:%/()]{1,60}?)?,?(?: ?\\(?(?<word>chiếm)(?: tỷ lệ| tỉ lệ)?,? |"
              + " \\()(?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?! ?(?:số|tổng|so|kế hoạch|chỉ tiêu|dự toán|dân|diện tích|trong|của|toàn))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART =
      Pattern.compile("trong đó", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOTAL =
      Pattern.compile("tổng số [^\\d.;:]{0,80}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A part, and which share of its whole it is said to be.
   *
   * @param part what is counted
   * @param percent its share
   * @param said whether a word says that it is one
   */
  private record Claim(Quantity part, Quantity percent, boolean said) {
    boolean isOf(Quantity whole) {
      return whole.value().compareTo(part.value()) >= 0
          && whole.value().signum() > 0
          && share(whole).stated(percent.value()) != Share.Statement.WRONG;
    }

    Share share(Quantity whole) {
      return new Share(part.value(), whole.value());
    }
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    return CLAIM.matcher(passage.value()).find() ? shares(passage) : Stream.empty();
  }

  private static Stream<Finding> shares(Passage passage) {
    List<Quantity> all = Quantities.in(passage.value());
    Map<Integer, Quantity> places =
        all.stream().collect(Collectors.toMap(Quantity::from, Function.identity()));
    List<Claim> claims =
        Matches.in(
                CLAIM,
                passage.value(),
                found ->
                    Optional.ofNullable(places.get(found.start("part")))
                        .flatMap(
                            part ->
                                Optional.ofNullable(places.get(found.start("percent")))
                                    .map(
                                        percent ->
                                            new Claim(part, percent, found.group("word") != null))))
            .filter(claim -> !claim.part().unit().percent())
            .toList();
    List<Quantity> counts = all.stream().filter(one -> !one.unit().percent()).toList();
    return claims.isEmpty() || counts.size() > MOST
        ? Stream.empty()
        : claims.stream()
            .filter(claim -> counts.stream().noneMatch(claim::isOf))
            .flatMap(
                claim ->
                    whole(passage.value(), claim, claims, counts)
                        .map(whole -> finding(passage, claim, whole))
                        .stream());
  }

  /** The whole of which the others are parts, or the one just before of which it must be one. */
  private static Optional<Quantity> whole(
      String text, Claim claim, List<Claim> claims, List<Quantity> counts) {
    List<Claim> others = claims.stream().filter(one -> !one.equals(claim)).toList();
    Optional<Quantity> common =
        counts.stream()
            .filter(whole -> whole.from() < claim.part().from())
            .filter(whole -> whole.value().compareTo(claim.part().value()) >= 0)
            .filter(whole -> others.size() > 1 && others.stream().allMatch(one -> one.isOf(whole)))
            .findFirst();
    return common.or(() -> claim.said() ? named(text, claim, counts) : Optional.empty());
  }

  private static Optional<Quantity> named(String text, Claim claim, List<Quantity> counts) {
    List<Quantity> before = counts.stream().filter(one -> one.to() < claim.part().from()).toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1))
            .filter(whole -> claim.part().from() - whole.to() < NEAR)
            .filter(whole -> isPart(text, whole, claim.part()))
            .filter(whole -> Listing.isNamed(claim.part(), whole))
            .filter(whole -> whole.value().compareTo(claim.part().value()) >= 0);
  }

  /** Whether words say that one is of the other. */
  private static boolean isPart(String text, Quantity whole, Quantity part) {
    String before = text.substring(Math.max(0, whole.from() - BEFORE), whole.from());
    return PART.matcher(text.substring(whole.to(), part.from())).find()
        || TOTAL.matcher(before).find();
  }

  private static Finding finding(Passage passage, Claim claim, Quantity whole) {
    Quantity percent = claim.percent();
    String typed = passage.value().substring(percent.from(), percent.to());
    String right = claim.share(whole).written(Math.max(0, percent.value().scale()));
    return Finding.of(
            passage,
            percent.from(),
            percent.to(),
            typed,
            claim.part().typed() + "/" + whole.typed(),
            right)
        .against(passage, whole.from(), whole.to());
  }
}
