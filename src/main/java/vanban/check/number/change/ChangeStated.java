package vanban.check.number.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.vietnamese.Decimals;

/** {@code tăng 16 vụ (từ 59 vụ lên 74 vụ)}: it is another number by which it grew. */
final class ChangeStated implements Check.OfPassage {
  private static final BigDecimal FAR = new BigDecimal("2.5");

  private final boolean percent;

  /** One that is against percentages, or against amounts. */
  ChangeStated(boolean percent) {
    this.percent = percent;
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    Stream<ChangeClaim> amounts = ChangeReader.amounts(passage);
    Set<Passage.Stretch> told = new HashSet<>(); // a percentage may be read in two ways
    Stream<Finding> found =
        (percent ? Stream.concat(amounts, ChangeReader.shares(passage)) : amounts)
            .flatMap(claim -> finding(passage, claim).stream());
    return (percent ? found : Stream.concat(found, TimesStated.in(passage)))
        .filter(one -> told.add(one.at()));
  }

  private Optional<Finding> finding(Passage passage, ChangeClaim claim) {
    return claim
        .by()
        .filter(by -> by.unit().percent() == percent)
        .filter(by -> goesTheWay(claim))
        .filter(by -> !percent || !isOfAnother(passage, claim, by))
        .filter(
            by -> percent ? isWrongPercent(by, claim.change()) : isWrongAmount(by, claim.change()))
        .map(by -> finding(passage, claim, by));
  }

  /** A wrong direction is another slip. */
  private static boolean goesTheWay(ChangeClaim claim) {
    boolean grows = claim.change().growth().signum() >= 0;
    return claim.up().filter(up -> up != grows).isEmpty();
  }

  /**
   * A percentage of quite another size is one of another whole: of all households, not of the poor.
   * Where what was stands beside it, only people and households have another whole.
   */
  private static boolean isOfAnother(Passage passage, ChangeClaim claim, Quantity by) {
    Change change = claim.change();
    BigDecimal right = change.percent();
    boolean less = by.value().multiply(FAR).compareTo(right) < 0;
    boolean more = right.multiply(FAR).compareTo(by.value()) < 0;
    boolean beside = ChangeWords.isBeside(passage.value(), claim);
    boolean of = beside ? less && isOfPeople(change.is()) : less || more;
    return !change.isOfPercent() && (of || (beside && change.isByAmount(by.value())));
  }

  private static boolean isOfPeople(Quantity one) {
    String noun = one.unit().noun();
    return noun.isEmpty() || noun.startsWith("hộ") || People.are(noun);
  }

  private static boolean isWrongPercent(Quantity by, Change change) {
    boolean all = by.value().compareTo(new BigDecimal("100")) > 0;
    if (change.isOfPercent()) {
      return !change.isByPercent(by.value()) && !change.isBy(by);
    }
    return !change.isByPercent(by.value()) && !(all && change.isPercentOf(by.value()));
  }

  private static boolean isWrongAmount(Quantity by, Change change) {
    String scale = change.is().unit().scale();
    if (change.isOfPercent()) {
      return by.unit().noun().startsWith("phần trăm") && !change.isBy(by);
    }
    boolean same =
        by.isMeasured()
            ? by.unit().scale().equals(scale)
            : by.unit().noun().isEmpty() || isNamed(by, change);
    return same && !change.isBy(by);
  }

  /** Whether it counts what grew, if it is said what that is. */
  private static boolean isNamed(Quantity by, Change change) {
    boolean bare = change.is().unit().noun().isEmpty() && change.was().unit().noun().isEmpty();
    return !change.is().isMeasured()
        && (bare || SameThing.isNamed(by, change.is()) || SameThing.isNamed(by, change.was()));
  }

  private Finding finding(Passage passage, ChangeClaim claim, Quantity by) {
    Change change = claim.change();
    int places = Math.max(by.value().scale(), 1);
    BigDecimal right =
        percent && !change.isOfPercent()
            ? change.percent().setScale(places, RoundingMode.HALF_UP)
            : change.growth().abs();
    boolean points = percent && change.isOfPercent();
    String written = Decimals.write(Decimals.trimmed(right)) + (percent && !points ? "%" : "");
    String typed = passage.value().substring(by.from(), by.to());
    String was = Decimals.write(Decimals.trimmed(change.was().value()));
    Finding found =
        Finding.of(passage, by.from(), by.to(), typed, was, change.is().typed(), written)
            .message(points ? "points" : "");
    return claim.amount().map(amount -> reckoned(passage, claim, found, amount)).orElse(found);
  }

  /** Of what was before only an amount is stated, which is quoted. */
  private static Finding reckoned(
      Passage passage, ChangeClaim claim, Finding found, Quantity amount) {
    List<String> said = found.arguments();
    boolean up = claim.up().orElse(true);
    return Finding.of(
            passage,
            found.at().from(),
            found.at().to(),
            said.get(0),
            said.get(1),
            said.get(2),
            said.get(3),
            amount.typed())
        .message(up ? "grown" : "fallen")
        .against(passage, amount.from(), amount.to());
  }
}
