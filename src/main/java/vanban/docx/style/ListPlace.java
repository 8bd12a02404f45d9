package vanban.docx.style;

import java.util.List;
import vanban.vietnamese.NumberPattern;

/**
 * Where a numbered paragraph stands among Word's lists.
 *
 * @param list the list that counts it: paragraphs of one list count in each other's sight
 * @param level 0 for the outermost level of the list
 * @param pattern how its number is written
 * @param fixed numbers of levels above that another list counts, printed as they are; mostly empty
 * @param ownLine whether its words start on a new line, so that no space follows the number
 */
public record ListPlace(
    String list, int level, NumberPattern pattern, List<String> fixed, boolean ownLine) {
  public ListPlace {
    fixed = List.copyOf(fixed);
  }
}
