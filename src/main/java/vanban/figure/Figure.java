package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Measure;

/**
 * A figure as it is declared.
 *
 * @param key by which prose names it, where it is declared
 * @param description the words that go with its numbers
 * @param numbers those it declares itself, by scenario; blanks behind the others
 * @param relations to other figures
 * @param meaning of its numbers
 * @param file what its file says for all its figures
 */
public record Figure(
    LocatedText key,
    Description description,
    Map<Scenario, DeclaredNumber> numbers,
    Relations relations,
    Meaning meaning,
    FileDefaults file) {
  /** Keeps the numbers from change, in their order. */
  public Figure {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
  }

  /**
   * The words that go with the numbers of a figure, and how it writes them.
   *
   * @param name in words
   * @param measure in which it is measured, as typed: {@code tỷ đồng}; empty if none is
   * @param source who answers for it
   * @param precision of its percentages, or of its ratio; empty where it says nothing of that
   */
  public record Description(
      Optional<String> name,
      Optional<String> measure,
      Optional<String> source,
      Optional<Precision> precision) {
    /** Of a figure that says nothing of itself. */
    public static final Description NONE =
        new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * How a figure and others belong together.
   *
   * @param whole the key of the figure it is a share of
   * @param parts the figures that must add up to it
   * @param formula how it follows from others, if it does
   */
  public record Relations(
      Optional<LocatedText> whole, Optional<Formula> parts, Optional<Formula> formula) {
    /** Of a figure that stands alone. */
    public static final Relations NONE =
        new Relations(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What it is called. */
  public Optional<String> name() {
    return description.name();
  }

  /** In what it is measured, as typed; one that says nothing may share that of its inputs. */
  public Optional<String> measure() {
    return description.measure();
  }

  /** The same, as what it is to its file; of one that says nothing, a count of unnamed things. */
  public Measure statedMeasure() {
    return file.measures().named(measure().orElse(""));
  }

  /** Who answers for it. */
  public Optional<String> source() {
    return description.source();
  }

  /** How exactly its percentages, or its ratio, are written: as it says itself, or its file. */
  public Precision precision() {
    return description.precision().orElse(file.precision());
  }

  /** Which way is better for it. */
  public Better better() {
    return meaning.better().orElse(Better.HIGHER);
  }

  /** Among how many its numbers are ranks; empty if they are none. */
  public Optional<RankField> rank() {
    return meaning.rank();
  }

  /** The key of the figure it is a share of. */
  public Optional<LocatedText> whole() {
    return relations.whole();
  }

  /** The figures that must add up to it. */
  public Optional<Formula> parts() {
    return relations.parts();
  }

  /** How it follows from others, if it does. */
  public Optional<Formula> formula() {
    return relations.formula();
  }

  /** Whether it adds up another one over periods. */
  public boolean isCumulative() {
    return formula().filter(how -> how.kind() == Formula.Kind.CUMULATIVE).isPresent();
  }

  /** Whether it declares a number itself, or leaves it to be filled in. */
  public boolean declares(Scenario scenario) {
    return numbers.containsKey(scenario);
  }

  /** Which of its numbers are left to be filled in, and under which keys they belong. */
  public Map<Scenario, Place> unfilled() {
    Map<Scenario, Place> unfilled = new LinkedHashMap<>();
    numbers.forEach(
        (scenario, number) -> {
          if (number instanceof DeclaredNumber.Blank blank) {
            unfilled.put(scenario, blank.place());
          }
        });
    return Collections.unmodifiableMap(unfilled);
  }

  /**
   * Of which period a number of before is, where that is known. One that the figure declares itself
   * need not be of the period of the file that the others are taken from, unless it is stated so.
   */
  public Optional<BasePeriod> basePeriod(Scenario prior) {
    FileDefaults.Prior said = file.prior(prior);
    return said.base().filter(base -> said.stated() || !declares(prior));
  }

  /** What readers know one of its plans, or of the times before, by, if its file says so. */
  public Optional<String> nameOf(Scenario scenario) {
    return Optional.ofNullable(file.names().get(scenario));
  }

  private static Stream<LocatedText> sizes(RankField field) {
    return field instanceof RankField.OfFigure figure ? Stream.of(figure.key()) : Stream.empty();
  }

  /** The keys of all figures it names: its whole, its parts, what it follows from and is among. */
  public List<LocatedText> named() {
    return Stream.of(
            whole().stream(),
            parts().stream().flatMap(sum -> sum.inputs().stream()),
            formula().stream().flatMap(how -> how.inputs().stream()),
            rank().stream().flatMap(Figure::sizes))
        .flatMap(names -> names)
        .toList();
  }
}
