package vanban.check.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * A document as it is cited: {@code Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ}.
 *
 * @param passage in which it is cited
 * @param lead what stands before its symbol
 * @param symbol its number and symbol
 * @param at where these stand
 * @param day the day it was signed; empty if it is not told
 * @param body who issued it; empty if nobody knows
 */
record Cited(
    Passage passage,
    Lead lead,
    Symbol symbol,
    Passage.Stretch at,
    Optional<Day> day,
    Optional<Body.Named> body) {

  /**
   * What stands before a symbol.
   *
   * @param from the offset of the first word, or of the symbol if there is none
   * @param genre the kind of the document; empty if it is not told, or told of several
   * @param counted whether {@code số} stands before the symbol
   */
  record Lead(int from, Optional<Genre> genre, boolean counted) {}

  /**
   * A day behind a symbol.
   *
   * @param date the day; empty if there is no such day
   * @param from the offset behind the symbol: between it and the day the comma stands, if there is
   *     one
   * @param start the offset of the day itself
   * @param end the offset behind it
   */
  record Day(Optional<LocalDate> date, int from, int start, int end) {
    /** Whether a comma stands between it and the symbol. */
    boolean comma(String text) {
      return text.substring(from, start).contains(",");
    }

    /** Whether it is written with words, {@code 5 tháng 3 năm 2024}. */
    boolean words(String text) {
      return text.substring(start, end).contains("tháng");
    }
  }

  /** What may stand between the name of a kind and {@code số}: which of that kind it is. */
  private static final String SORT =
      "(?: (?:hành động|phối hợp|liên tịch|liên ngành|chung|công tác|kết luận|chỉ đạo))?+";

  private static final Search CITATION =
      Search.from(
              Genre.INITIALS.and(Signs.initials("s")).and(Signs.DIGITS),
              Pattern.compile(
                  "(?:(?<![\\p{L}\\p{M}])(?<genre>"
                      + Genre.pattern()
                      + ")"
                      + SORT
                      + "(?<counted> {1,3}số:?)?+ {1,3}|(?<bare>(?<![\\p{L}\\p{M}])số:?"
                      + " {1,3}))?+(?-i:"
                      + Symbol.PATTERN
                      + ")",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<lead> ?,? ?(?:ngày"
              + " ?)?)(?:(?<d1>\\d{1,2})(?<sign>[/.-])(?<m1>\\d{1,2})\\k<sign>(?<y1>\\d{4})|(?<d2>\\d{1,2})"
              + " tháng (?<m2>\\d{1,2}) năm (?<y2>\\d{4}))(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OF = Pattern.compile(" ?,? ?của (?:đồng chí )?");

  private static final Reading<List<Cited>> ALL = Reading.of(Cited::read);

  /** All of a document, in their order. */
  static List<Cited> all(Passages document) {
    return document.all().stream().flatMap(Cited::in).toList();
  }

  /** All of a passage, in their order. */
  static Stream<Cited> in(Passage passage) {
    return ALL.in(passage).stream();
  }

  private static List<Cited> read(Passage passage) {
    return CITATION.in(passage.value(), found -> Optional.of(of(passage, found))).toList();
  }

  private static Cited of(Passage passage, Matcher found) {
    boolean named = found.group("genre") != null;
    boolean counted = found.group("counted") != null || found.group("bare") != null;
    Optional<Genre> genre = Optional.ofNullable(found.group("genre")).flatMap(Genre::of);
    int start = found.start(found.group("partyNumber") != null ? "partyNumber" : "number");
    int from = named ? found.start() : start;
    Optional<Day> day = day(passage.value(), found.end());
    return new Cited(
        passage,
        new Lead(from, genre, counted),
        Symbol.of(found),
        new Passage.Stretch(start, found.end()),
        day,
        body(passage.value(), day.map(Day::end).orElse(found.end())));
  }

  private static Optional<Day> day(String text, int from) {
    Matcher found = DAY.matcher(text).region(from, Math.min(text.length(), from + 60));
    if (!found.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    String kind = found.group("d1") == null ? "2" : "1";
    Optional<LocalDate> date =
        date(found.group("d" + kind), found.group("m" + kind), found.group("y" + kind));
    return Optional.of(new Day(date, from, found.end("lead"), found.end()));
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Body.Named> body(String text, int from) {
    Matcher of = OF.matcher(text).region(from, text.length());
    return of.lookingAt() ? Body.at(text, of.end()) : Optional.empty();
  }

  /** Its kind, number and symbol as they are written. */
  String words() {
    return passage.value().substring(lead.from(), at.to());
  }

  /** Its number and symbol as they are written. */
  String sign() {
    return passage.value().substring(at.from(), at.to());
  }

  /** The name of its kind as it is written; empty if there is none. */
  String named() {
    return lead.genre().map(Genre::word).orElse("");
  }
}
