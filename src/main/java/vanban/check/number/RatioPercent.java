package vanban.check.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Matches;
import vanban.check.text.Passage;

/** {@code 30.946/33.923, chiếm tỷ lệ 93,66%}: the fraction makes another percentage. */
final class RatioPercent implements Check.OfPassage {
  /** Words between a fraction and its percentage: no other number, no other clause. */
  private static final String BETWEEN = "[^\\d.;:()%¶]{0,80}?[,(]? ?";

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,-])(?<part>"
              + TypedNumber.PATTERN
              + ") ?/ ?(?<whole>"
              + TypedNumber.PATTERN
              + ")(?![/\\p{L}\\d-])"
              + BETWEEN
              + "(?<![\\p{L}])(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)"
              + "(?: tỷ lệ| tỉ lệ)?,? (?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?! (?:số|tổng|so|kế hoạch|chỉ tiêu|dự toán))",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

  private final Share.Statement against;

  /** One that is against percentages that go so with their fraction. */
  RatioPercent(Share.Statement against) {
    this.against = against;
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    return Matches.in(CLAIM, passage.value(), claim -> finding(passage, claim));
  }

  private Optional<Finding> finding(Passage passage, Matcher claim) {
    return share(claim)
        .flatMap(
            share ->
                TypedNumber.value(claim.group("percent"))
                    .flatMap(percent -> finding(passage, claim, share, percent)));
  }

  private static Optional<Share> share(Matcher claim) {
    return TypedNumber.value(claim.group("part"))
        .flatMap(
            part ->
                TypedNumber.value(claim.group("whole"))
                    .filter(Share::isOne)
                    .map(whole -> new Share(part, whole)));
  }

  private Optional<Finding> finding(
      Passage passage, Matcher claim, Share share, BigDecimal percent) {
    if (share.stated(percent) != against) {
      return Optional.empty();
    }
    int to = passage.value().indexOf('%', claim.end("percent")) + 1;
    String typed = passage.value().substring(claim.start("percent"), to);
    String fraction = claim.group("part") + "/" + claim.group("whole");
    String right = share.written(percent.scale());
    Finding found = Finding.of(passage, claim.start("percent"), to, typed, fraction, right);
    return Optional.of(against == Share.Statement.CUT ? found.instead(right) : found);
  }
}
