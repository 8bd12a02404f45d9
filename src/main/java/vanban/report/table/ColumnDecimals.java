package vanban.report.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many decimals the cells of a column have: all as many as the longest, so that 100 stands
 * below 25,56 as 100,00. Among cells that are computed, one that is typed with more decimals keeps
 * them and gives them to no other: they would say more than is known.
 *
 * @param <K> which cells agree with one another
 */
final class ColumnDecimals<K> {
  private static final char COMMA = ',';
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})*(?:,(?<decimals>\\d+))?");

  private final Map<K, Integer> most = new HashMap<>();
  private final Map<K, Integer> mostTyped = new HashMap<>();

  /** Takes note of a cell, which may be no number. */
  void add(K kind, String words) {
    add(kind, words, most);
  }

  /** Takes note of a cell that is typed among others that may be computed. */
  void addTyped(K kind, String words) {
    add(kind, words, mostTyped);
  }

  private void add(K kind, String words, Map<K, Integer> to) {
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      to.merge(kind, decimals(number), Math::max);
    }
  }

  private static int decimals(Matcher number) {
    String decimals = number.group("decimals");
    return decimals == null ? 0 : decimals.length();
  }

  /** A cell with as many decimals as others of its kind. */
  String written(K kind, String words) {
    Matcher number = NUMBER.matcher(words);
    if (!number.matches()) {
      return words;
    }
    int own = decimals(number);
    int lacking = most.getOrDefault(kind, mostTyped.getOrDefault(kind, own)) - own;
    String comma = own == 0 && lacking > 0 ? String.valueOf(COMMA) : "";
    return words + comma + "0".repeat(Math.max(lacking, 0));
  }
}
