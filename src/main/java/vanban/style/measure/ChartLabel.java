package vanban.style.measure;

import java.util.stream.Collectors;
import vanban.style.Length;
import vanban.vietnamese.Writing;

/**
 * The words for a number of a chart, and where they stand.
 *
 * @param words as they are printed on every machine; lines end with a line feed
 * @param place beside what is drawn
 * @param right how far they are moved from there to the right
 * @param down how far they are moved from there downwards
 */
public record ChartLabel(String words, Place place, Length right, Length down) {
  /** A number that is not printed: there is none, or no room for it. */
  public static final ChartLabel NONE = new ChartLabel("", Place.NOWHERE);

  /** Words that stand just there. */
  public ChartLabel(String words, Place place) {
    this(words, place, Length.ZERO, Length.ZERO);
  }

  /** The same number as English writes it, and its share on the line below. */
  ChartLabel inEnglish() {
    String said = words.lines().map(Writing.ENGLISH::of).collect(Collectors.joining("\n"));
    return new ChartLabel(said, place, right, down);
  }

  /** The same words, so far from their place. */
  ChartLabel moved(Length toTheRight, Length downwards) {
    return new ChartLabel(words, place, toTheRight, downwards);
  }

  /** Whether they stand at a point of a line. */
  public boolean isOfLine() {
    return place == Place.ABOVE || place == Place.BELOW;
  }

  /** Whether they do not stand just at their place. */
  public boolean isMoved() {
    return right.emu() != 0 || down.emu() != 0;
  }

  /** Where the words for a number stand. */
  public enum Place {
    /** They are not printed. */
    NOWHERE,
    /** Beyond the end of a bar, above a column, outside a slice. */
    OUTSIDE,
    /** Amid a part. */
    WITHIN,
    /** Above a point. */
    ABOVE,
    /** Below a point. */
    BELOW
  }
}
