package vanban.style;

import java.util.List;
import java.util.Optional;

/**
 * The look of a chart, which is as wide as the text around it.
 *
 * @param height of all of it, names and legend included
 * @param font of its words; empty for the document's
 * @param size of its letters
 * @param colors of its series in turn, as six hexadecimal digits each; at least one
 * @param spaceAfter distance to what stands below
 */
public record ChartStyle(
    Length height, Optional<String> font, Length size, List<String> colors, Length spaceAfter)
    implements RoleStyle {
  /** Keeps the colors from change. */
  public ChartStyle {
    colors = List.copyOf(colors);
  }
}
