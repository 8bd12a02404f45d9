package vanban.check.number.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.ItemList;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.Share;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.vietnamese.Decimals;

/**
 * Items of a list, each with a number and its percentage of the number in the words above them, or
 * of what all of them make: the percentage of one is another.
 */
final class ItemShares {
  private static final int LEAST = 3;

  /** {@code - Khá: 144 học sinh, chiếm 45,0%;} */
  private static final Pattern ITEM =
      Pattern.compile(
          "[^\\d;]{0,80}?(?<part>"
              + TypedNumber.PATTERN
              + ")(?! ?[%/]|[\\p{L}\\d])[^\\d;.:%/()]{0,60}?,? ?\\(?(?:,? ?(?:chiếm|đạt|bằng)(?: tỷ lệ| tỉ lệ)?,?"
              + " |(?<=\\()|(?:tỷ lệ|tỉ lệ):? )(?<percent>"
              + TypedNumber.PATTERN
              + ") ?%\\)?[.;,]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What says of what else percentages may be. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:kế hoạch|chỉ tiêu|dự toán|tăng|giảm|so với|cùng kỳ)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ItemShares() {}

  /**
   * What an item says.
   *
   * @param passage of the item
   * @param part what it counts
   * @param percent its share
   * @param at the percentage with its sign
   */
  private record Item(Passage passage, BigDecimal part, BigDecimal percent, Passage.Stretch at) {
    boolean isOf(BigDecimal whole) {
      return new Share(part, whole).stated(percent) != Share.Statement.WRONG;
    }

    Finding finding(BigDecimal whole) {
      String typed = passage.value().substring(at.from(), at.to());
      String fraction = Decimals.write(part) + "/" + Decimals.write(whole);
      String right = new Share(part, whole).written(Math.max(0, percent.scale()));
      return Finding.of(passage, at.from(), at.to(), typed, fraction, right);
    }
  }

  /** All of a document. */
  static Stream<Finding> in(Passages document) {
    return ItemList.in(document).flatMap(ItemShares::in);
  }

  private static Stream<Finding> in(ItemList list) {
    List<Item> items = list.items().stream().flatMap(one -> item(one).stream()).toList();
    boolean whole = items.size() == list.size() && items.size() >= LEAST;
    return whole && !OTHER.matcher(list.text()).find() ? findings(list, items) : Stream.empty();
  }

  private static Optional<Item> item(Passage passage) {
    Matcher item = ITEM.matcher(passage.value());
    return item.matches()
        ? TypedNumber.value(item.group("part"))
            .flatMap(
                part ->
                    TypedNumber.value(item.group("percent"))
                        .map(percent -> new Item(passage, part, percent, stretch(passage, item))))
        : Optional.empty();
  }

  private static Passage.Stretch stretch(Passage passage, Matcher item) {
    int end = passage.value().indexOf('%', item.end("percent")) + 1;
    return new Passage.Stretch(item.start("percent"), end);
  }

  private static Stream<Finding> findings(ItemList list, List<Item> items) {
    BigDecimal sum = items.stream().map(Item::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BigDecimal> wholes =
        Stream.concat(
                Quantities.in(list.lead()).stream()
                    .filter(one -> !one.unit().percent())
                    .map(Quantity::value),
                Stream.of(sum))
            .filter(Share::isOne)
            .distinct()
            .toList();
    return wholes.stream()
        .filter(whole -> items.stream().filter(one -> !one.isOf(whole)).count() == 1)
        .filter(
            whole ->
                wholes.stream().noneMatch(other -> items.stream().allMatch(one -> one.isOf(other))))
        .findFirst()
        .stream()
        .flatMap(
            whole -> items.stream().filter(one -> !one.isOf(whole)).map(one -> one.finding(whole)));
  }
}
