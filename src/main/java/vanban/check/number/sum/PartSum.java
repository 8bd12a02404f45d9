package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.ItemList;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** {@code 36 vụ, gồm: 12 vụ …, 20 vụ …}: the parts do not make the number that is taken apart. */
final class PartSum implements Check {
  /** What is left, in a hundred of the whole, is a slip up to so much; more is not listed. */
  private static final BigDecimal LEFT = new BigDecimal("0.2");

  private static final BigDecimal LEFT_OF_OTHERS = new BigDecimal("0.1");
  private static final BigDecimal WRONG = new BigDecimal("0.5");
  private static final int MANY = 3;
  private static final int LONG = 4;

  private final boolean certain;

  /** One that is against sums that cannot be right, or against those that hardly are. */
  PartSum(boolean certain) {
    this.certain = certain;
  }

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.concat(
        document.all().stream()
            .flatMap(one -> ListingReader.in(one).flatMap(listing -> findings(one, listing))),
        ItemList.in(document)
            .flatMap(
                list -> ListingReader.in(list).flatMap(listing -> findings(list.lead(), listing))));
  }

  private Stream<Finding> findings(Passage passage, Listing listing) {
    return listing.parts().size() < 2
        ? Stream.empty()
        : IntStream.range(0, listing.total().size())
            .mapToObj(of -> finding(passage, listing, of))
            .flatMap(Optional::stream);
  }

  private Optional<Finding> finding(Passage passage, Listing listing, int of) {
    boolean adds = listing.adds(of) || listing.isOfBoth(of);
    return adds
            || (listing.mayAdd(of) && !isApart(listing, of))
            || isCertain(listing, of) != certain
        ? Optional.empty()
        : isWrong(listing, of)
            ? Optional.of(finding(passage, listing.total().get(of), listing, of))
            : Optional.empty();
  }

  /** Whether nothing can be in two parts. */
  private static boolean isApart(Listing listing, int of) {
    boolean things = !People.are(listing.total().get(of).unit().noun());
    boolean closed = listing.manner() == Listing.Manner.CLOSED;
    return listing.isGraded(of) || (closed && things && listing.isNamedOne(of));
  }

  private static Finding finding(Passage passage, Quantity total, Listing listing, int of) {
    Passage.Stretch from = stretch(listing.parts().get(0).get(of));
    Passage.Stretch to = stretch(listing.parts().get(listing.parts().size() - 1).get(of));
    String terms =
        listing.parts().stream()
            .map(part -> part.get(of).typed())
            .collect(Collectors.joining(" + "));
    return Finding.of(passage, total.from(), total.to(), total.typed(), terms, listing.written(of))
        .against(passage, from.from(), to.to());
  }

  private static Passage.Stretch stretch(Quantity one) {
    return new Passage.Stretch(one.from(), one.to());
  }

  private static boolean isCertain(Listing listing, int of) {
    boolean closed = listing.manner() == Listing.Manner.CLOSED && listing.isOfOne(of);
    return (closed && difference(listing, of).compareTo(WRONG) <= 0)
        || (isMore(listing, of) && (closed ? listing.isNamedOne(of) : listing.isGraded(of)));
  }

  private static boolean isMore(Listing listing, int of) {
    return listing.sum(of).compareTo(listing.stated(of)) > 0;
  }

  /** Whether it is a slip more likely than an open list. */
  private static boolean isWrong(Listing listing, int of) {
    return isCertain(listing, of)
        || isUsual(listing, of)
        || isLoose(listing, of)
        || isAmong(listing, of)
        || isDigit(listing, of);
  }

  private static boolean isUsual(Listing listing, int of) {
    boolean more = isMore(listing, of);
    boolean whole =
        switch (listing.manner()) {
          case WHOLE, BARE -> true;
          case USUAL -> listing.isCounted(of);
          case CLOSED, LOOSE, AMONG, OPEN -> false;
        };
    boolean odd = listing.manner() == Listing.Manner.USUAL && more && listing.isNearlyOfOne(of);
    return (whole || (more && !isOpen(listing)))
        && (listing.isOfOne(of) || odd)
        && difference(listing, of).compareTo(more && isPaid(listing, of) ? WRONG : LEFT) <= 0;
  }

  private static boolean isOpen(Listing listing) {
    return listing.manner() == Listing.Manner.OPEN || listing.manner() == Listing.Manner.AMONG;
  }

  /** Of all there are, three parts at least of the same thing, which make a little more. */
  private static boolean isAmong(Listing listing, int of) {
    return listing.manner() == Listing.Manner.AMONG
        && isMore(listing, of)
        && (listing.parts().size() >= MANY || isApart(listing.total().get(of), listing, of))
        && listing.isOfOne(of)
        && difference(listing, of).compareTo(LEFT_OF_OTHERS) <= 0;
  }

  /** Whether the parts are named as the whole is, and are no people, who may be in two of them. */
  private static boolean isApart(Quantity whole, Listing listing, int of) {
    return listing.isNamedOne(of) && !People.are(whole.unit().noun());
  }

  /** Sums of money, lengths and areas in brackets: they add up, or one of them is wrong. */
  private static boolean isPaid(Listing listing, int of) {
    return listing.manner() == Listing.Manner.BARE && listing.total().get(of).isMeasured();
  }

  /** Of things with other names, three at least. */
  private static boolean isLoose(Listing listing, int of) {
    return listing.manner() == Listing.Manner.CLOSED
        && listing.parts().size() >= MANY
        && listing.isCounted(of)
        && difference(listing, of).compareTo(LEFT_OF_OTHERS) <= 0;
  }

  /** A long number that differs in one digit from what the parts make. */
  private static boolean isDigit(Listing listing, int of) {
    BigDecimal gap = listing.sum(of).subtract(listing.stated(of)).abs();
    String digits = gap.stripTrailingZeros().unscaledValue().toString();
    Quantity total = listing.total().get(of);
    return digits.length() == 1
        && listing.isOfOne(of)
        && total.value().unscaledValue().toString().length() > LONG;
  }

  private static BigDecimal difference(Listing listing, int of) {
    BigDecimal stated = listing.stated(of);
    return stated.signum() == 0
        ? BigDecimal.TEN
        : listing.sum(of).subtract(stated).abs().divide(stated, LONG, RoundingMode.HALF_UP);
  }
}
