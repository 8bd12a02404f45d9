package vanban.check.number.sum;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code 340 bị can (số mới 344 bị can)}: a part is more than what it is a part of. */
final class PartExceeds implements Check.OfPassage {
  private static final int BEFORE = 600;

  @Override
  public Stream<Finding> check(Passage passage) {
    return ListingReader.in(passage)
        .filter(listing -> listing.manner() != Listing.Manner.BARE)
        .flatMap(
            listing ->
                IntStream.range(0, listing.total().size())
                    .boxed()
                    .flatMap(of -> findings(passage, listing, of)));
  }

  private static Stream<Finding> findings(Passage passage, Listing listing, int of) {
    Quantity total = listing.total().get(of);
    return listing.parts().stream()
        .map(part -> part.get(of))
        .filter(part -> SameThing.isSome(part, total))
        .filter(part -> exceeds(passage, part))
        .map(part -> finding(passage, part, total));
  }

  /** Whether it is more than any number before it to which it may belong. */
  private static boolean exceeds(Passage passage, Quantity part) {
    int from = Math.max(0, part.from() - BEFORE);
    return Quantities.in(passage, from, part.from()).stream()
        .filter(whole -> SameThing.isSome(part, whole))
        .allMatch(whole -> part.value().compareTo(whole.value()) > 0);
  }

  private static Finding finding(Passage passage, Quantity part, Quantity total) {
    return Finding.of(passage, part.from(), part.to(), part.typed(), total.typed())
        .against(passage, total.from(), total.to());
  }
}
