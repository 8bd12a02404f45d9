package vanban.report.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.yaml.YamlText;

/**
 * Words that are chosen by how a figure goes, as their author typed them.
 *
 * @param of which figure, and with what it is compared: {@code revenue}, {@code
 *     revenue.change.month}, {@code revenue.of_plan}; several that share the words
 * @param againstPrior the words where it is compared with what was before
 * @param againstPlan the words where it is compared with a plan
 * @param mixed the words where several went different ways
 */
public record PhraseSource(
    List<YamlText> of,
    AgainstPrior againstPrior,
    AgainstPlan againstPlan,
    Optional<YamlText> mixed) {
  /** Keeps the list from change. */
  public PhraseSource {
    of = List.copyOf(of);
  }

  /** Those that are compared, as typed. */
  String written() {
    return of.stream().map(YamlText::trimmed).collect(Collectors.joining(", "));
  }

  /**
   * Words beside what was before.
   *
   * @param rise for more
   * @param fall for less
   * @param same for as much
   */
  public record AgainstPrior(
      Optional<YamlText> rise, Optional<YamlText> fall, Optional<YamlText> same) {
    /** Those that are typed. */
    List<YamlText> typed() {
      return Stream.of(rise, fall, same).flatMap(Optional::stream).toList();
    }
  }

  /**
   * Words beside a plan.
   *
   * @param exceeded for more than the plan
   * @param reached for as much, and for more where nothing else is typed for that
   * @param missed for less
   */
  public record AgainstPlan(
      Optional<YamlText> exceeded, Optional<YamlText> reached, Optional<YamlText> missed) {
    /** Those that are typed. */
    List<YamlText> typed() {
      return Stream.of(exceeded, reached, missed).flatMap(Optional::stream).toList();
    }
  }
}
