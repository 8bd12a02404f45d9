package vanban.style;

/**
 * The look of a drawn line, which stands in the middle below the paragraph before.
 *
 * @param measure against what its length is measured
 * @param percent its length, in hundredths of the measure
 * @param weight how thick it is
 * @param gap from the paragraph before to the line
 * @param spaceAfter from the line to what stands below
 */
public record RuleStyle(Measure measure, int percent, Length weight, Length gap, Length spaceAfter)
    implements RoleStyle {

  /** What a line can be measured against. */
  public enum Measure {
    /** The longest line of the paragraph before, as it is printed. */
    WORDS,
    /** The width of the text, or of the column or cell it stands in. */
    TEXT
  }
}
