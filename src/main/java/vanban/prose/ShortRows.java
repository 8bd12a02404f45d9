package vanban.prose;

import java.util.Iterator;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Counts the cells that commonmark would fill short rows of tables up with: a few lines of a wide
 * table ask for more cells than a report has letters. Told of a text before commonmark reads it.
 */
final class ShortRows {
  private static final Pattern RULE = Pattern.compile("[ \\t|:-]*-[ \\t|:-]*");

  private int columns; // of the table a line stands in; zero where it stands in none
  private int filled;

  private ShortRows() {}

  /** The number of the first line, from zero, that fills up more than is read; mostly none. */
  static OptionalInt tooMany(String text) {
    if (text.indexOf('|') < 0) {
      return OptionalInt.empty();
    }
    ShortRows rows = new ShortRows();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); number++) {
      if (!rows.hasRoom(lines.next())) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private boolean hasRoom(String line) {
    if (line.isBlank()) {
      columns = 0;
      return true;
    }
    int cells = (int) line.chars().filter(letter -> letter == '|').count() + 1;
    if (RULE.matcher(line).matches()) {
      columns = Math.max(columns, cells - 2); // without the bars at its ends
    } else {
      filled += Math.max(0, columns - cells);
    }
    return filled <= ProseLimit.FILLING.most();
  }
}
