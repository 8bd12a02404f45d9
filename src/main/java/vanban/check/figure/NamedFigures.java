package vanban.check.figure;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.check.text.StatedNumber;
import vanban.vietnamese.NumberMention;

/** The figures whose name is that of no other, by that name. */
final class NamedFigures {
  private static final int LEAST_LETTERS = 8;

  private final Map<String, NamedFigure> byName = new HashMap<>();

  NamedFigures(List<StatedNumber> stated) {
    stated.stream()
        .filter(one -> one.amount() && one.name().isPresent())
        .collect(groupingBy(one -> Names.folded(one.name().orElseThrow())))
        .forEach(
            (name, numbers) -> of(name, numbers).ifPresent(figure -> byName.put(name, figure)));
  }

  /**
   * A figure.
   *
   * @param done what it prints for what was done, a number before all else
   * @param numbers all that it has
   */
  record NamedFigure(StatedNumber done, List<BigDecimal> numbers) {
    /** What stands behind its number: {@code tỷ đồng}; nothing behind a percentage. */
    String measure() {
      return done.words().substring(done.number().orElseThrow().end());
    }

    /** Whether a number is one of its own, or one of them rounded or cut. */
    boolean has(BigDecimal typed) {
      return numbers.stream()
          .anyMatch(
              own ->
                  own.setScale(typed.scale(), RoundingMode.HALF_UP).compareTo(typed) == 0
                      || own.setScale(typed.scale(), RoundingMode.DOWN).compareTo(typed) == 0);
    }
  }

  private static Optional<NamedFigure> of(String name, List<StatedNumber> numbers) {
    boolean one = numbers.stream().map(StatedNumber::key).distinct().count() == 1;
    List<BigDecimal> all =
        numbers.stream()
            .flatMap(number -> number.number().flatMap(NumberMention::value).stream())
            .toList();
    return numbers.stream()
        .filter(number -> number.expression().equals(number.key()))
        .filter(number -> number.number().filter(at -> at.start() == 0).isPresent())
        .findFirst()
        .filter(any -> one && name.length() >= LEAST_LETTERS)
        .map(done -> new NamedFigure(done, all));
  }

  /** The one of a name. */
  Optional<NamedFigure> of(String name) {
    return Optional.ofNullable(byName.get(Names.folded(name)));
  }
}
