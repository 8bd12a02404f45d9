package vanban.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a figure can be printed: what stands behind the point in <code>${revenue.form}</code>.
 */
public enum Form {
  /** What was done, with its unit; so says the key alone. */
  ACTUAL,
  /** What was done, without its unit. */
  VALUE,
  /** What was planned. */
  PLAN,
  /** What was before. */
  PRIOR,
  /** How many percent of the plan were done. */
  OF_PLAN,
  /** What was done, a stroke, what was planned. */
  PROGRESS,
  /** How far beyond the plan. */
  OVER_PLAN,
  /** By how many percent more or less than before. */
  CHANGE,
  /** By how much more or less than before. */
  CHANGE_BY,
  /** The same as {@link #CHANGE} without the word for the direction. */
  CHANGE_PERCENT,
  /** The same as {@link #CHANGE_BY} without the word for the direction. */
  CHANGE_AMOUNT,
  /** How many percent of what was before. */
  RATE,
  /** How many percent of its whole. */
  SHARE,
  /** What was done, a stroke, its whole. */
  OF_WHOLE,
  /** What it is called. */
  NAME,
  /** In what it is measured. */
  UNIT,
  /** Who answers for it. */
  SOURCE;

  /** The word an author writes: {@code of_plan}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a word, if it is that of one. */
  public static Optional<Form> of(String word) {
    return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** All words that stand for a form. */
  public static List<String> words() {
    return Stream.of(values()).map(Form::word).toList();
  }

  /** Those that a column of a table can show. */
  public static List<Form> inColumns() {
    Set<Form> inTextOnly = EnumSet.of(VALUE, PROGRESS, CHANGE_PERCENT, CHANGE_AMOUNT, OF_WHOLE);
    return Stream.of(values()).filter(form -> !inTextOnly.contains(form)).toList();
  }

  /** Whether it is a number, not a word. */
  public boolean isNumber() {
    return this != NAME && this != UNIT && this != SOURCE;
  }

  /**
   * What a form compares with, of which a report may have several: the name of one may follow the
   * form.
   */
  public Optional<Scenario> comparedWith() {
    return switch (this) {
      case PLAN, OF_PLAN, PROGRESS, OVER_PLAN -> Optional.of(Scenario.PLAN);
      case PRIOR, CHANGE, CHANGE_BY, CHANGE_PERCENT, CHANGE_AMOUNT, RATE ->
          Optional.of(Scenario.PRIOR);
      case ACTUAL, VALUE, SHARE, OF_WHOLE, NAME, UNIT, SOURCE -> Optional.empty();
    };
  }
}
