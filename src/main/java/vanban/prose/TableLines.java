package vanban.prose;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where tables stand in a text, and how many cells they will have: commonmark fills up short rows,
 * so that a few lines of a wide table ask for more cells than a report has letters. Told of a text
 * before commonmark reads it; what might be a table counts as one.
 */
final class TableLines {
  private static final Pattern RULE = Pattern.compile("[ \\t|:>-]*-[ \\t|:>-]*");

  private final List<Table> tables = new ArrayList<>();
  private int start; // of the table a line stands in
  private int columns; // of that table; zero where there is none
  private int rows; // lines since the last empty one

  private TableLines() {}

  /**
   * A table.
   *
   * @param line in which its head stands, from 0
   * @param cells in all its rows, those that short rows lack with them
   */
  record Table(int line, long cells) {}

  /** The tables of a text, from first to last. */
  static List<Table> in(String text) {
    if (text.indexOf('|') < 0) {
      return List.of();
    }
    TableLines found = new TableLines();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); number++) {
      found.add(lines.next(), number);
    }
    found.end();
    return List.copyOf(found.tables);
  }

  private void add(String line, int number) {
    if (isEmpty(line)) {
      end();
      return;
    }
    if (line.indexOf('|') >= 0 && RULE.matcher(line).matches()) {
      start = columns > 0 ? start : Math.max(0, number - 1);
      columns = Math.max(columns, columns(line)); // a table may end without an empty line
    }
    rows++;
  }

  /** Whether commonmark takes a line for empty; other spaces are letters to it. */
  private static boolean isEmpty(String line) {
    return line.chars().allMatch(letter -> letter == ' ' || letter == '\t');
  }

  private void end() {
    if (columns > 0) {
      tables.add(new Table(start, (long) columns * (rows - 1))); // without its rule
    }
    columns = 0;
    rows = 0;
  }

  /** How many columns a rule has: bars at its ends stand between none. */
  private static int columns(String rule) {
    String bare = rule.replace('>', ' ').strip();
    int bars = (int) bare.chars().filter(letter -> letter == '|').count();
    return bars + 1 - (bare.startsWith("|") ? 1 : 0) - (bare.endsWith("|") ? 1 : 0);
  }
}
