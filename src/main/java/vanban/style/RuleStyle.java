package vanban.style;

import java.util.List;

/**
 * The style of a drawn line, which stands in the middle below the paragraph before.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record RuleStyle(Style properties) implements RoleStyle {
  /** Against what its length is measured. */
  public static final Property<Measure> MEASURE = Property.of("of", Measure.WORDS);

  /** Its length, in hundredths of the measure. */
  public static final Property<Integer> PERCENT = Property.of("length", 100);

  /** How thick it is. */
  public static final Property<Length> WEIGHT = Property.of("weight", Length.points(0.5));

  /** From the paragraph before to the line. */
  public static final Property<Length> GAP = Property.of("gap", Length.ZERO);

  /** From the line to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** All that can be said. */
  public static final List<Property<?>> ALL = List.of(MEASURE, PERCENT, WEIGHT, GAP, SPACE_AFTER);

  /** What a line can be measured against. */
  public enum Measure {
    /** The longest line of the paragraph before, as it is printed. */
    WORDS,
    /** The width of the text, or of the column or cell it stands in. */
    TEXT
  }
}
