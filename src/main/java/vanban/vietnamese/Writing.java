package vanban.vietnamese;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The language in which figures are printed. All are worded in Vietnamese first; the words that
 * Vanban puts before and behind numbers are few, so another language is made of what was said.
 */
public enum Writing {
  /** {@code tăng 1.916,94 tỷ đồng}. */
  VIETNAMESE {
    @Override
    public String of(String said) {
      return said;
    }

    @Override
    public Optional<String> date(OfficialDate date) {
      String day = date.dayText().map(text -> "ngày " + text + " ").orElse("");
      String month = date.monthText().map(text -> "tháng " + text + " ").orElse("");
      return date.yearText().map(year -> day + month + "năm " + year);
    }

    @Override
    public String period(Period period, boolean inYear) {
      return inYear ? PeriodWording.nameInYear(period) : PeriodWording.name(period);
    }
  },
  /** {@code up 1,916.94 tỷ đồng}: the unit is as its author wrote it. */
  ENGLISH {
    @Override
    public String of(String said) {
      return english(said);
    }

    @Override
    public Optional<String> date(OfficialDate date) {
      return date.year().map(year -> EnglishDates.date(date.day(), date.month(), year));
    }

    @Override
    public String period(Period period, boolean inYear) {
      return inYear ? EnglishDates.nameInYear(period) : EnglishDates.name(period);
    }
  };

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Digits up to the unit; the zero before a count below ten is of Vietnamese writing. */
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");

  private static final Pattern PADDED = Pattern.compile("^0(\\d)(?![\\d.,])");

  /** What stands before a number, or in its place; longer words before those they begin with. */
  private static final Map<String, String> BEFORE = before();

  /** What Vanban itself writes behind a number, in the place of a unit. */
  private static final Map<String, String> BEHIND =
      Map.of("điểm phần trăm", "percentage points", "bậc", "places");

  /** The same in this language, of what Vanban says of one figure in Vietnamese. */
  public abstract String of(String said);

  /**
   * A date in words, as far as it is known: {@code ngày 05 tháng 6 năm 2026}, {@code 5 June 2026};
   * empty without its year.
   */
  public abstract Optional<String> date(OfficialDate date);

  /**
   * The name of a period: {@code Quý II/2024}, {@code Q2 2024}.
   *
   * @param inYear whether its year is known from elsewhere: {@code Tháng 3}, {@code March}
   */
  public abstract String period(Period period, boolean inYear);

  /** As layouts write it: {@code en}. */
  public String tag() {
    return this == ENGLISH ? "en" : "vi";
  }

  private static Map<String, String> before() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("tăng trưởng âm ", "negative growth of ");
    words.put("không tăng trưởng", "no growth");
    words.put("tăng trưởng ", "growth of ");
    words.put("tăng ", "up ");
    words.put("giảm ", "down ");
    words.put("không đổi", "unchanged");
    words.put("còn thiếu ", "short by ");
    words.put("vượt ", "exceeded by ");
    words.put("vượt", "exceeded");
    words.put("chưa đạt", "not reached");
    words.put("đạt", "reached");
    words.put("cao hơn ", "higher by ");
    words.put("thấp hơn ", "lower by ");
    words.put("nhiều hơn ", "more by ");
    words.put("ít hơn ", "fewer by ");
    words.put("bằng", "the same");
    words.put("không có", "none");
    words.put("ít nhất ", "at least ");
    words.put("không quá ", "at most ");
    words.put("trên ", "over ");
    words.put("dưới ", "under ");
    words.put("gần ", "nearly ");
    words.put("khoảng ", "about ");
    words.put("thứ ", "rank ");
    return words;
  }

  /** Words before the number, one behind the other: {@code tăng trên } is {@code up over }. */
  private static String english(String said) {
    for (Map.Entry<String, String> word : BEFORE.entrySet()) {
      String own = word.getKey();
      if (said.startsWith(own)) {
        return word.getValue() + english(said.substring(own.length()));
      }
      if (said.equals(capital(own))) { // alone, in a cell
        return capital(word.getValue());
      }
    }
    return number(said);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String number(String said) {
    int space = said.indexOf(NO_BREAK_SPACE);
    boolean sign = space > 0 && !Character.isDigit(said.charAt(space - 1)); // ≥ 95
    int end = space < 0 || sign ? said.length() : space;
    String unit = said.substring(Math.min(end + 1, said.length()));
    String digits =
        NUMBER
            .matcher(PADDED.matcher(said.substring(0, end)).replaceAll("$1"))
            .replaceAll(Writing::turned);
    return unit.isEmpty() ? digits : digits + NO_BREAK_SPACE + BEHIND.getOrDefault(unit, unit);
  }

  private static String turned(MatchResult number) {
    return number.group().replace('.', ';').replace(',', '.').replace(';', ',');
  }
}
