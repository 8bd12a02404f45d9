package vanban.figure.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.figure.Better;
import vanban.figure.Bound;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Meaning;
import vanban.figure.RankField;
import vanban.schema.Named;
import vanban.schema.OneOrNamed;
import vanban.schema.Stated;
import vanban.schema.WithPlace;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * A figure as its author typed it.
 *
 * @param name what it is called
 * @param unit its measure
 * @param numbers its numbers
 * @param relations what it is to other figures
 * @param source who answers for it
 * @param precision how exactly its percentages, or its ratio, are written
 */
public record FigureSource(
    Optional<String> name,
    Optional<String> unit,
    Numbers numbers,
    Figure.Relations relations,
    Optional<String> source,
    PrecisionSource precision) {

  /**
   * How the numbers of a figure are judged.
   *
   * @param better which way is better
   * @param rank among how many they are ranks
   */
  public record Judged(Stated<Better> better, Stated<RankField> rank) {}

  /** Its plans that are bounds, with what each is a bound of. */
  Stream<NumberSource> bounds() {
    return numbers.plan().named().stream()
        .flatMap(plan -> plan.value().under(plan.key()).stream())
        .map(Named::value)
        .filter(plan -> plan.bound().isPresent());
  }

  /** What should not be exceeded is better the lower it is. */
  private Optional<Better> lowerByBounds() {
    return bounds()
        .flatMap(plan -> plan.bound().stream())
        .map(Bound::better)
        .filter(Better.LOWER::equals)
        .findFirst();
  }

  /** What its numbers mean. */
  Meaning meaning() {
    Optional<Better> lower =
        numbers.judged().rank().isTyped() ? Optional.of(Better.LOWER) : lowerByBounds();
    return new Meaning(
        numbers.judged().better().value().or(() -> lower), numbers.judged().rank().value());
  }

  /**
   * The numbers of a figure, each with its key.
   *
   * @param actual what was done
   * @param plan what was planned
   * @param prior what was before
   * @param ratios what is stated of two numbers, instead of both
   * @param judged how they are judged
   */
  public record Numbers(
      Stated<NumberSource> actual,
      Stated<OneOrNamed<NumberSource>> plan,
      Stated<OneOrNamed<NumberSource>> prior,
      Ratios ratios,
      Judged judged) {}

  /**
   * What a source states of two numbers, in percent.
   *
   * @param ofPlan how much of a plan was done
   * @param change by how much more or less was done than before
   */
  public record Ratios(
      Stated<OneOrNamed<NumberSource>> ofPlan, Stated<OneOrNamed<NumberSource>> change) {}

  /**
   * What stands where a number belongs.
   *
   * @param number the number; empty if it is still to be filled in, or is none
   * @param place where it stands; empty for what is none
   * @param bound that it is, where it is a plan to be kept
   */
  public record NumberSource(
      Optional<BigDecimal> number, Optional<Place> place, Optional<Bound> bound) {
    /** What is no number. */
    static final NumberSource FAULTY =
        new NumberSource(Optional.empty(), Optional.empty(), Optional.empty());

    /** A number, or what is still to be filled in. */
    static NumberSource of(WithPlace<Optional<BigDecimal>> number) {
      return new NumberSource(number.value(), Optional.of(number.place()), Optional.empty());
    }

    /** The same again; only of what is no {@link #FAULTY} one. */
    WithPlace<Optional<BigDecimal>> withPlace() {
      return new WithPlace<>(number, place.orElseThrow());
    }

    /** Whether it is still to be filled in. */
    public boolean isBlank() {
      return number.isEmpty() && place.isPresent();
    }

    /** What that declares under a key. */
    DeclaredNumber under(LocatedText key) {
      if (isBlank()) {
        return new DeclaredNumber.Blank(key.place());
      }
      return number
          .flatMap(
              typed -> place.<DeclaredNumber>map(at -> new DeclaredNumber.Typed(typed, at, bound)))
          .orElse(DeclaredNumber.FAULTY);
    }
  }
}
