package vanban.style.measure;

import vanban.style.Length;
import vanban.style.TextMetrics;

/**
 * Words that stand behind the text of a page, from its lower left to its upper right.
 *
 * @param words what they say
 * @param width of the words, before they are turned
 * @param height of them
 */
public record WatermarkMeasure(String words, Length width, Length height) {
  private static final Length SAMPLE = Length.points(100);

  /**
   * Measures words that are turned by 45 degrees: so large that they then are as wide and high, in
   * the proportions of their letters.
   *
   * @param room the width of the text, or its height where that is less
   */
  public static WatermarkMeasure of(String words, Length room) {
    Length line = TextMetrics.times().width(words, SAMPLE, true, false).max(SAMPLE.times(1, 2));
    long both = line.plus(SAMPLE).emu(); // what stands side by side when it is turned, times √2
    Length diagonal = room.times(141, 100);
    return new WatermarkMeasure(
        words, diagonal.times(line.emu(), both), diagonal.times(SAMPLE.emu(), both));
  }
}
