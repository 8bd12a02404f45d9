package vanban.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that names a period. Dates name none: neither {@code ngày 26 tháng 3 năm 2024}
 * nor {@code 26/3/2024}.
 *
 * @param start where it starts in the text
 * @param words the name as it stands there
 * @param period what it names
 * @param numeral where its number stands in the words; empty for a whole year
 * @param year where the number of its year stands in the words
 */
public record PeriodMention(
    int start, String words, Period period, Optional<Part> numeral, Optional<Part> year) {

  private static final String GAP = "[\\s\\u00A0]+";
  private static final String MAY_GAP = "[\\s\\u00A0]*";
  private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String OF_YEAR = GAP + "năm" + GAP;

  /**
   * A month in words, with a capital where it is one word: "hai tháng ba lần" names none, and
   * "tháng năm 2026" lacks its number.
   */
  private static final String MONTH_WORD =
      "(?:mười"
          + GAP
          + "(?:một|hai)|(?-i:Một|Hai|Ba|Tư|Sáu|Bảy|Tám|Chín|Mười|MỘT|HAI|BA|TƯ|SÁU|BẢY|TÁM|CHÍN|MƯỜI)"
          + "|(?-i:Năm|NĂM)(?!"
          + GAP
          + "\\d))";

  private static final String DATE =
      "(?<date>\\d{1,2}"
          + GAP
          + "tháng"
          + GAP
          + "(?:\\d{1,2}|"
          + MONTH_WORD
          + ")"
          + END
          + "(?:"
          + OF_YEAR
          + "\\d{4}"
          + END
          + ")?"
          + "|\\d{1,2}(?<sign>[/.-])\\d{1,2}\\k<sign>\\d{4}"
          + END
          + ")";
  private static final String WITH_YEAR = MAY_GAP + "[/-]" + MAY_GAP + "\\d{4}" + END + ")";

  /** {@code Q3/2026} is short for one with its year only. */
  private static final String QUARTER =
      "(?:qu[ýí]"
          + GAP
          + "|Q(?=(?:IV|I{1,3}|0?[1-4])"
          + WITH_YEAR
          + ")(?<quarter>IV|I{1,3}|0?[1-4]|một|hai|ba|bốn)"
          + END;

  /** The revolution of August is no month. */
  private static final String MONTH =
      "(?:(?<!mạng[ \\u00A0])tháng"
          + GAP
          + "|T(?=(?:0?[1-9]|1[0-2])"
          + WITH_YEAR
          + ")(?<month>0?[1-9]|1[0-2]|"
          + MONTH_WORD
          + ")"
          + END;

  /** In words with the start or the end of the year only: "ba tháng" is a stretch of time. */
  private static final String NUMBER =
      "(?:0?[1-9]|1[0-2]"
          + "|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:[\\s\\u00A0]+(?:một|hai))?)"
          + "(?=[\\s\\u00A0]+tháng[\\s\\u00A0]+(?:đầu|cuối|năm[\\s\\u00A0]+\\d{4}))"
          + "|(?:ba|sáu|chín)(?=[\\s\\u00A0]+tháng))";

  /** With "đầu", with its year or at the end of a clause: "6 tháng tuổi" names no period. */
  private static final String MONTHS =
      "(?<months>"
          + NUMBER
          + ")"
          + GAP
          + "tháng"
          + END
          + "(?:"
          + GAP
          + "(?:đầu|(?<last>cuối))"
          + END
          + "(?:"
          + GAP
          + "năm"
          + END
          + "(?!"
          + GAP
          + "\\d))?"
          + "|(?="
          + OF_YEAR
          + "\\d{4}"
          + END
          + ")"
          + "|(?="
          + MAY_GAP
          + "(?:/"
          + MAY_GAP
          + "\\d{4}"
          + END
          + "|[.,;:?!)\\]”\"]|$)))";

  private static final String YEAR =
      "(?:"
          + MAY_GAP
          + "[/-]"
          + MAY_GAP
          + "(?<short>\\d{4})"
          + END
          + "|,?"
          + OF_YEAR
          + "(?<long>\\d{4})"
          + END
          + ")?";
  private static final String WHOLE_YEAR =
      "năm" + GAP + "(?<whole>\\d{4})" + END + "(?!" + MAY_GAP + "[-–]" + MAY_GAP + "\\d)";
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])(?:"
              + DATE
              + "|(?:"
              + QUARTER
              + "|"
              + MONTH
              + "|"
              + MONTHS
              + ")"
              + YEAR
              + "|"
              + WHOLE_YEAR
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A part of the words.
   *
   * @param start offset in them
   * @param text what stands there
   */
  public record Part(int start, String text) {}

  /**
   * Reads a period as offices write it: {@code Quý I/2024}, {@code quý 1 năm 2024}, {@code Tháng
   * 03/2024}, {@code 6 tháng đầu năm 2024}, {@code 9 tháng năm 2024}, {@code Năm 2024}; the year
   * may be left out of all but the last.
   *
   * @return empty if the text is anything else, or more than a period
   */
  public static Optional<Period> parse(String text) {
    String typed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    List<PeriodMention> found = in(typed);
    boolean whole = found.size() == 1 && found.get(0).words().equals(typed);
    return whole ? Optional.of(found.get(0).period()) : Optional.empty();
  }

  /** All in a text (NFC), in order. */
  public static List<PeriodMention> in(String text) {
    List<PeriodMention> found = new ArrayList<>();
    Matcher name = ANY.matcher(text);
    while (name.find()) {
      if (name.group("date") == null) {
        found.add(of(name));
      }
    }
    return found;
  }

  private static PeriodMention of(Matcher name) {
    Optional<Part> year = part(name, "whole").or(() -> part(name, "short"));
    year = year.or(() -> part(name, "long"));
    Optional<Part> quarter = part(name, "quarter");
    Optional<Part> month = part(name, "month");
    Optional<Part> months = part(name, "months");
    Optional<Part> numeral = quarter.or(() -> month).or(() -> months);
    Period.Kind kind =
        quarter.isPresent()
            ? Period.Kind.QUARTER
            : month.isPresent() ? Period.Kind.MONTH : months(name);
    int number = numeral.map(part -> Numeral.value(part.text())).orElse(0);
    Period period = new Period(kind, number, year.map(part -> Integer.valueOf(part.text())));
    return new PeriodMention(name.start(), name.group(), period, numeral, year);
  }

  private static Period.Kind months(Matcher name) {
    if (name.group("months") == null) {
      return Period.Kind.YEAR;
    }
    return name.group("last") == null ? Period.Kind.FIRST_MONTHS : Period.Kind.LAST_MONTHS;
  }

  private static Optional<Part> part(Matcher name, String group) {
    return Optional.ofNullable(name.group(group))
        .map(text -> new Part(name.start(group) - name.start(), text));
  }

  /** Where it ends in the text. */
  public int end() {
    return start + words.length();
  }

  /**
   * Whether this names a period that is over now: the old one itself, with its year or without one,
   * or where the year is another now, the old year alone.
   */
  public boolean isOutdated(Period old, Period next) {
    return isOf(old, next);
  }

  /**
   * Whether this names the period that was still to come and begins now: the next one itself, with
   * its year or without one, or where the year is another now, the new year alone.
   */
  public boolean isAnnounced(Period old, Period next) {
    return isOf(next, old);
  }

  private boolean isOf(Period one, Period other) {
    boolean same = period.isLike(one) && period.sharesYearWith(one);
    boolean yearAlone = period.kind() == Period.Kind.YEAR && period.year().equals(one.year());
    return same || (yearAlone && !one.year().equals(other.year()));
  }

  /** Whether this names all months of the year up to the end of a period: 9 tháng đầu năm. */
  public boolean isUpTo(Period end) {
    return period.kind() == Period.Kind.FIRST_MONTHS && period.inYearOf(end).endsWith(end);
  }

  /** Its words with the next period for the old one, written in the same way. */
  public String renamed(Period old, Period next) {
    boolean yearAlone = period.kind() == Period.Kind.YEAR && old.kind() != Period.Kind.YEAR;
    return yearAlone || period.kind() == next.kind() ? renumbered(next) : reworded(next);
  }

  private String renumbered(Period next) {
    StringBuilder out = new StringBuilder(words);
    year.ifPresent(part -> replace(out, part, year(next)));
    numeral.ifPresent(part -> replace(out, part, number(Numeral.of(part.text()), next)));
    return out.toString();
  }

  private static String number(Numeral signs, Period next) {
    return next.kind() == Period.Kind.MONTH
        ? signs.writeMonth(next.number())
        : signs.write(next.number());
  }

  private static void replace(StringBuilder out, Part part, String by) {
    out.replace(part.start(), part.start() + part.text().length(), by);
  }

  private String year(Period next) {
    return next.year().map(String::valueOf).orElse(year.map(Part::text).orElse(""));
  }

  private String reworded(Period next) {
    Numeral signs = numeral.map(part -> Numeral.of(part.text())).orElse(Numeral.ARABIC);
    boolean padded = signs == Numeral.PADDED && next.kind() != Period.Kind.QUARTER;
    String said = PeriodWording.of(next, padded ? signs : PeriodWording.usual(next.kind()));
    boolean months =
        next.kind() == Period.Kind.FIRST_MONTHS || next.kind() == Period.Kind.LAST_MONTHS;
    String tail = "";
    if (next.kind() != Period.Kind.YEAR && year.isPresent()) {
      boolean slash = words.indexOf('/') >= 0 && !months;
      tail = (slash ? "/" : PeriodWording.OF_YEAR) + year(next);
    } else if (months) {
      tail = PeriodWording.OF_YEAR.stripTrailing();
    }
    return PeriodWording.inCaseOf(words, said + tail);
  }
}
