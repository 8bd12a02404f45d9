package vanban.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a figure can be printed: what stands behind the point in <code>${revenue.form}</code>. A
 * new one is a row here, which says of which numbers it speaks and what comes of them, and a row in
 * {@code words.FormWords}, which says how it is worded.
 */
public enum Form {
  /** What was done, with its measure; so says the key alone. */
  ACTUAL("actual", Kind.AMOUNT, Operands.DONE),
  /** What was done, without its measure. */
  VALUE("value", Kind.NUMBER, Operands.DONE),
  /** What was planned. */
  PLAN("plan", Kind.AMOUNT, Operands.PLAN),
  /** What was before. */
  PRIOR("prior", Kind.AMOUNT, Operands.PRIOR),
  /** How many percent of the plan were done. */
  OF_PLAN("of_plan", Kind.PERCENT, Operands.DONE_AND_PLAN),
  /** What was done, a stroke, what was planned. */
  PROGRESS("progress", Kind.FRACTION, Operands.DONE_AND_PLAN),
  /** How far beyond the plan. */
  OVER_PLAN("over_plan", Kind.PERCENT, Operands.DONE_AND_PLAN),
  /** What came of the plan. */
  RESULT("result", Kind.OUTCOME, Operands.DONE_AND_PLAN),
  /** By how many percent more or less than before. */
  CHANGE("change", Kind.PERCENT, Operands.DONE_AND_PRIOR),
  /** By how much more or less than before. */
  CHANGE_BY("change_by", Kind.DIFFERENCE, Operands.DONE_AND_PRIOR),
  /** The same as {@link #CHANGE} without the word for the direction. */
  CHANGE_PERCENT("change_percent", Kind.PERCENT, Operands.DONE_AND_PRIOR),
  /** The same as {@link #CHANGE_BY} without the word for the direction. */
  CHANGE_AMOUNT("change_amount", Kind.DIFFERENCE, Operands.DONE_AND_PRIOR),
  /** By how many percent above or below what was before. */
  HIGHER("higher", Kind.PERCENT, Operands.DONE_AND_PRIOR),
  /** By how much above or below what was before. */
  HIGHER_BY("higher_by", Kind.DIFFERENCE, Operands.DONE_AND_PRIOR),
  /** The same of things that are more or fewer. */
  MORE_BY("more_by", Kind.DIFFERENCE, Operands.DONE_AND_PRIOR),
  /** By how many percent it grew, which may be below zero. */
  GROWTH("growth", Kind.PERCENT, Operands.DONE_AND_PRIOR),
  /** How many percent of what was before. */
  RATE("rate", Kind.PERCENT, Operands.DONE_AND_PRIOR),
  /** By how many percent more or less is planned than was before. */
  PLAN_CHANGE("plan_change", Kind.PERCENT, Operands.PLAN_AND_PRIOR),
  /** By how much more or less is planned than was before. */
  PLAN_CHANGE_BY("plan_change_by", Kind.DIFFERENCE, Operands.PLAN_AND_PRIOR),
  /** How many percent of its whole. */
  SHARE("share", Kind.PERCENT, Operands.DONE_AND_WHOLE),
  /** What was done, a stroke, its whole. */
  OF_WHOLE("of_whole", Kind.FRACTION, Operands.DONE_AND_WHOLE),
  /** The most that a unit has. */
  HIGHEST("highest", Kind.AMOUNT, Operands.OF_UNITS),
  /** The least that a unit has. */
  LOWEST("lowest", Kind.AMOUNT, Operands.OF_UNITS),
  /** Which unit has the most; all that do. */
  HIGHEST_UNIT("highest_unit", Kind.WORD, Operands.OF_UNITS),
  /** Which unit has the least; all that do. */
  LOWEST_UNIT("lowest_unit", Kind.WORD, Operands.OF_UNITS),
  /** The units that have the most, each with its number, as many as are asked for. */
  TOP("top", Kind.WORD, Operands.OF_UNITS),
  /** The units that have the least, each with its number. */
  BOTTOM("bottom", Kind.WORD, Operands.OF_UNITS),
  /** What of that which a count looks at meets its condition, by name. */
  NAMES("names", Kind.WORD, Operands.NONE),
  /** What does not. */
  OTHERS("others", Kind.WORD, Operands.NONE),
  /** What it is called. */
  NAME("name", Kind.WORD, Operands.NONE),
  /** In what it is measured. */
  MEASURE("unit", Kind.WORD, Operands.NONE),
  /** Who answers for it. */
  SOURCE("source", Kind.WORD, Operands.NONE);

  private final String word;
  private final Kind kind;
  private final Operands operands;

  Form(String word, Kind kind, Operands operands) {
    this.word = word;
    this.kind = kind;
    this.operands = operands;
  }

  /** What comes of the numbers of a form. */
  public enum Kind {
    /** A number with the figure's measure. */
    AMOUNT,
    /** A number alone. */
    NUMBER,
    /** A percentage, for which the second number must be above zero. */
    PERCENT,
    /** What lies between two numbers, with the measure of that. */
    DIFFERENCE,
    /** Two numbers with a stroke between them. */
    FRACTION,
    /** What came of a plan, in a word. */
    OUTCOME,
    /** No number: a word that goes with the figure. */
    WORD
  }

  /** Of which numbers a form speaks, in order. */
  public enum Operands {
    /** Of none. */
    NONE,
    /** Of what was done. */
    DONE,
    /** Of a plan alone. */
    PLAN,
    /** Of what was before, alone. */
    PRIOR,
    /** Of what was done beside a plan. */
    DONE_AND_PLAN,
    /** Of what was done beside what was before. */
    DONE_AND_PRIOR,
    /** Of a plan beside what was before. */
    PLAN_AND_PRIOR,
    /** Of what was done beside the same of the figure's whole. */
    DONE_AND_WHOLE,
    /** Of what all units did. */
    OF_UNITS
  }

  /** The word an author writes: {@code of_plan}. */
  public String word() {
    return word;
  }

  /** What comes of its numbers. */
  public Kind kind() {
    return kind;
  }

  /** Of which numbers it speaks. */
  public Operands operands() {
    return operands;
  }

  /** The form of a word, if it is that of one. */
  public static Optional<Form> of(String word) {
    return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** All words that stand for a form. */
  public static List<String> words() {
    return Stream.of(values()).map(Form::word).toList();
  }

  /** Whether it is a number, not a word. */
  public boolean isNumber() {
    return kind != Kind.WORD;
  }

  /** Whether it lists as many units as stand behind its colon. */
  public boolean isFirstOfUnits() {
    return this == TOP || this == BOTTOM;
  }

  /** Whether it tells how two numbers lie to one another, whatever they are. */
  public boolean isComparison() {
    return kind == Kind.PERCENT || kind == Kind.OUTCOME;
  }

  /**
   * What a form compares with, of which a report may have several: the name of one may follow the
   * form.
   */
  public Optional<Scenario> comparedWith() {
    return switch (operands) {
      case PLAN, DONE_AND_PLAN, PLAN_AND_PRIOR -> Optional.of(Scenario.PLAN);
      case PRIOR, DONE_AND_PRIOR -> Optional.of(Scenario.PRIOR);
      case NONE, DONE, DONE_AND_WHOLE, OF_UNITS -> Optional.empty();
    };
  }
}
