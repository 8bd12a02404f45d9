package vanban.vietnamese.linebreak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What stands together in the sentences of a paragraph. */
public final class Bonds {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final String SIGNS = "%‰°₫";
  private static final String CITY = "phố Hồ Chí Minh";

  /** How far before a space a number stands that has to do with it. */
  private static final int NEAR = 14;

  private final String text;
  private final String spaced;
  private final Map<Integer, Bond> bonds = new TreeMap<>();

  private Bonds(String text) {
    this.text = text;
    this.spaced = text.replace(NO_BREAK_SPACE, ' ');
  }

  /**
   * The places of a text where no line should end, left to right, each once with the firmest rule
   * that holds it. Where a no-break space stands already there is nothing to hold.
   *
   * <pre>{@code
   * Bonds.in("đạt 5 tỷ"); // a bond at 5, of the rule MEASURE
   * }</pre>
   */
  public static List<Bond> in(String text) {
    Bonds all = new Bonds(text);
    all.ofSpaces();
    if (text.indexOf('-') >= 0 || text.indexOf('–') >= 0) {
      all.ofStretches();
    }
    return List.copyOf(all.bonds.values());
  }

  /** A text as it is typed: whatever held its lines together is a common space, a common hyphen. */
  public static String typed(String text) {
    return text.replace(NO_BREAK_SPACE, ' ').replace(NO_BREAK_HYPHEN, '-');
  }

  private void ofSpaces() {
    List<Map.Entry<BondRule, Matcher>> rules =
        BondRule.all(true).stream().map(rule -> Map.entry(rule, rule.matcher(spaced))).toList();
    int number = -1; // where the last digit stands
    for (int at = 0; at < spaced.length(); at++) {
      char c = spaced.charAt(at);
      number = Character.isDigit(c) ? at : number;
      boolean near = number >= 0 && at - number <= NEAR;
      if (c == ' ' && (near || isTold(at + 1))) {
        for (Map.Entry<BondRule, Matcher> rule : rules) {
          if (rule.getValue().region(at, spaced.length()).lookingAt()) {
            add(at, rule.getKey());
          }
        }
      }
    }
  }

  /**
   * Whether what stands behind a space can need what stands before it: a number, a name, a sign,
   * the second half of a word that belongs to a name.
   */
  private boolean isTold(int next) {
    if (next >= spaced.length()) {
      return false;
    }
    char c = spaced.charAt(next);
    boolean alone = next + 1 == spaced.length() || !Character.isLetter(spaced.charAt(next + 1));
    return alone
        || Character.isDigit(c)
        || Character.isUpperCase(c)
        || SIGNS.indexOf(c) >= 0
        || spaced.startsWith(CITY, next);
  }

  private void ofStretches() {
    for (BondRule rule : BondRule.all(false)) {
      Matcher found = rule.matcher(spaced);
      while (found.find()) {
        for (int at = found.start(); at < found.end(); at++) {
          if (spaced.charAt(at) == ' ' || isHyphenWithin(at)) {
            add(at, rule);
          }
        }
      }
    }
  }

  /** Whether a hyphen stands within a word. */
  private boolean isHyphenWithin(int at) {
    return spaced.charAt(at) == '-'
        && at > 0
        && at + 1 < spaced.length()
        && spaced.charAt(at - 1) != ' '
        && spaced.charAt(at + 1) != ' ';
  }

  private void add(int at, BondRule rule) {
    if (text.charAt(at) != NO_BREAK_SPACE) {
      bonds.merge(at, new Bond(at, rule.strength(), rule), Bonds::firmer);
    }
  }

  private static Bond firmer(Bond known, Bond other) {
    return other.strength().compareTo(known.strength()) < 0 ? other : known;
  }
}
