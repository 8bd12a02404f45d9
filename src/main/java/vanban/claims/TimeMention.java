package vanban.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.figure.Form.Operands;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/**
 * Words beside a comparison that name the time it is made with: {@code so với cùng kỳ năm trước},
 * {@code so với quý I/2025}.
 *
 * @param from their offset in the stretch
 * @param words such as {@code cùng kỳ năm trước}
 * @param base the sort of period that is; empty where they name a period
 * @param before the sort of period that was just over, where it was: {@code tháng}
 * @param year that is named
 * @param named the period that is named
 * @param last whether it is that of the year before: {@code tháng 9 năm trước}
 */
record TimeMention(
    Stretch stretch,
    int from,
    String words,
    Optional<BasePeriod> base,
    Optional<String> before,
    Optional<Integer> year,
    Optional<Period> named,
    boolean last) {

  private static final String NAMED =
      "(?:cùng kỳ (?!năm )|thực hiện )?(?<named>(?:(?:tháng \\d{1,2}|quý (?:I{1,3}|IV|[1-4])"
          + "|\\d{1,2} tháng(?: đầu năm)?)(?:/\\d{4}| năm \\d{4}| \\d{4})?|năm(?: \\d{4}| (?=trước|ngoái))))"
          + "(?<last>(?: năm )?(?:trước|ngoái))?"
          + Clauses.END
          + "(?!\\d|[./-]\\d)";

  /** The groups of a named period in a pattern that takes none. */
  private static final String NOT_NAMED = "(?<named>(?!))(?<last>(?!))";

  private static final String RELATIVE =
      "(?:cùng kỳ(?: (?:năm|tháng|quý) (?:trước|ngoái|(?<year>\\d{4})))?"
          + "|(?<before>tháng|quý|kỳ) trước"
          + "|(?<=so với |so )(?<start>đầu năm|cuối năm (?:trước|ngoái|(?<ended>\\d{4}))))"
          + Clauses.END
          + "(?! học)";

  private static final String TIME = "(?<words>" + NAMED + "|" + RELATIVE + ")";
  private static final String RELATIVE_TIME = "(?<words>" + NOT_NAMED + "|" + RELATIVE + ")";

  /** Said to be compared with. */
  private static final Pattern COMPARED =
      Clauses.pattern(Clauses.BEHIND + "\\(?(?:so(?: với)?|với) " + TIME);

  /** Named right behind what is compared, which no month or year does: it would be its own. */
  private static final Pattern BEHIND =
      Clauses.pattern(Clauses.BEHIND + "(?:của )?" + RELATIVE_TIME);

  /** Named behind a number of before. */
  private static final Pattern BEHIND_OLD =
      Clauses.pattern(Clauses.BEHIND + "(?:của |trong |ở )?" + TIME);

  private static final Pattern IN_BRACKETS =
      Clauses.pattern("^" + Clauses.SPACES + "\\((?:của |trong )?" + TIME + "\\)");

  private static final String NO_FIGURE_BEFORE = "(?<!" + Passage.FIGURE + "\\)?[ \\u00A0])";

  /**
   * What was compared before, in the same clause and with no figure between; what follows a figure
   * is the time of that.
   */
  private static final Pattern BEFORE =
      Clauses.pattern(
          NO_FIGURE_BEFORE
              + "(?<![\\p{L}\\p{M}])so(?: với)? "
              + TIME
              + "(?:(?! (?:so|nhưng|song|còn|cùng kỳ|hơn) )"
              + Clauses.SIGN
              + ")*$");

  /** Right before the figure: {@code cao hơn cùng kỳ}, {@code bằng tháng trước}. */
  private static final Pattern CLOSE =
      Clauses.pattern(
          Clauses.START
              + "(?:hơn|tăng|giảm|bằng|vượt) "
              + TIME
              + "(?: (?:là|khoảng|gần|trên|tới|đến))*[ \\u00A0]?\\(?$");

  /** What all of a sentence is compared with. */
  private static final Pattern AHEAD =
      Clauses.pattern(
          "(?:^|[.;!?¶])[ \\u00A0-]*+so(?: với)? " + TIME + "(?:(?! so |cùng kỳ)[^.;!?¶])*$");

  /** What a number of before is said to be of, a few words before it. */
  private static final Pattern OF_BEFORE =
      Clauses.pattern(
          Clauses.START
              + TIME
              + "(?: (?!(?:từ|so|với|tăng|giảm|lên|xuống|hơn|cao|thấp|năm) )[\\p{L}\\p{M}]+){0,3}"
              + "[ \\u00A0]?[:(]?[ \\u00A0]?$");

  /** What a number is said to be of where its clause starts. */
  private static final Pattern AT_START =
      Clauses.pattern(
          "(?:^|[.;:!?¶(,])[ \\u00A0-]*+(?:trong |riêng |của )?"
              + TIME
              + "(?: (?!(?:từ|so|với|tăng|giảm|lên|xuống|hơn|cao|thấp|năm|đến|và) )[\\p{L}\\p{M}]+){0,4}"
              + "[ \\u00A0]?[:(]?[ \\u00A0]?$");

  private static final Pattern OTHER_TIME = Clauses.pattern(Clauses.BEHIND + "\\(?(?:so |với )");

  private static final Pattern THE_SAME_MONTH = Pattern.compile("cùng kỳ (?:tháng|quý) .*");

  /** The time that the words beside a figure name, if they name one. */
  static Optional<TimeMention> beside(Passage passage, Mention mention) {
    return mention.form().operands() == Operands.PRIOR
        ? besideOld(passage, mention)
        : besideComparison(passage, mention);
  }

  private static Optional<TimeMention> besideOld(Passage passage, Mention mention) {
    Stretch after = passage.after(mention);
    Optional<TimeMention> behind = find(BEHIND_OLD, after).or(() -> find(IN_BRACKETS, after));
    return behind.isPresent() || OTHER_TIME.matcher(after.value()).find()
        ? behind
        : find(OF_BEFORE, passage.before(mention));
  }

  /**
   * The time of which a number is said to be, at the start of the clause: {@code Tháng 8 thu}; not
   * one that is only compared with.
   */
  static Optional<TimeMention> ofNumber(Passage passage, Mention mention) {
    return find(AT_START, passage.before(mention));
  }

  private static Optional<TimeMention> besideComparison(Passage passage, Mention mention) {
    Stretch after = passage.after(mention);
    Stretch before = passage.before(mention);
    Optional<TimeMention> behind = find(COMPARED, after).or(() -> find(BEHIND, after));
    return behind.isPresent() || OTHER_TIME.matcher(after.value()).find()
        ? behind
        : find(CLOSE, before).or(() -> find(BEFORE, before)).or(() -> find(AHEAD, before));
  }

  private static Optional<TimeMention> find(Pattern pattern, Stretch stretch) {
    Matcher found = pattern.matcher(stretch.value());
    return found.find()
        ? of(found, stretch)
            .filter(said -> !THE_SAME_MONTH.matcher(said.words).matches() || said.named.isPresent())
        : Optional.empty();
  }

  private static Optional<TimeMention> of(Matcher found, Stretch stretch) {
    Optional<String> typed = Optional.ofNullable(found.group("named"));
    Optional<Period> named = typed.flatMap(TimeMention::period);
    return typed.isPresent() && named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeMention(
                stretch,
                found.start("words"),
                found.group("words"),
                named.isPresent() ? Optional.empty() : Optional.of(base(found)),
                Optional.ofNullable(found.group("before")),
                Optional.ofNullable(found.group("year"))
                    .or(() -> Optional.ofNullable(found.group("ended")))
                    .map(Integer::valueOf),
                named,
                found.group("last") != null));
  }

  /** {@code 9 tháng 2025} is read as {@code 9 tháng năm 2025}. */
  private static Optional<Period> period(String typed) {
    String full = typed.replaceFirst("(?<!/)(?<!năm)[ \\u00A0](\\d{4})$", " năm $1");
    return typed.strip().equalsIgnoreCase("năm")
        ? Optional.of(new Period(Period.Kind.YEAR, 0, Optional.empty()))
        : PeriodMention.parse(full);
  }

  private static BasePeriod base(Matcher found) {
    if (found.group("start") != null) {
      return BasePeriod.YEAR_START;
    }
    return found.group("before") == null ? BasePeriod.LAST_YEAR : BasePeriod.PREVIOUS;
  }

  /** Where they stand. */
  Place place() {
    return stretch.place(from, from + words.length());
  }

  /** Whether they name the period of the numbers of before, as seen from that of the others. */
  boolean isTrue(Period now, Period then) {
    if (named.isPresent()) {
      return isNamed(meant(named.get(), now), then);
    }
    if (base.equals(Optional.of(BasePeriod.YEAR_START))) {
      return BasePeriod.YEAR_START.fits(now, then) && isInYear(now, then);
    }
    if (before.isEmpty()) {
      return now.isLike(then) && isInYear(now, then);
    }
    return switch (before.get()) {
      case "tháng" -> then.kind() == Period.Kind.MONTH && isJustBefore(now, then);
      case "quý" -> then.kind() == Period.Kind.QUARTER && isJustBefore(now, then);
      default -> BasePeriod.PREVIOUS.fits(now, then);
    };
  }

  private Period meant(Period typed, Period now) {
    return last ? new Period(typed.kind(), typed.number(), now.year().map(one -> one - 1)) : typed;
  }

  /** A year alone may stand for a part of it; one that is not named is any. */
  private static boolean isNamed(Period named, Period then) {
    boolean years =
        named.year().isEmpty() || then.year().isEmpty() || named.year().equals(then.year());
    boolean whole = named.kind() == Period.Kind.YEAR;
    return years && (whole || named.isLike(then) || named.inYearOf(then).isSameStretch(then));
  }

  /** The year that is named, or the last one, as far as it is known. */
  private boolean isInYear(Period now, Period then) {
    Optional<Integer> meant = year.or(() -> now.year().map(one -> one - 1));
    return meant.isEmpty() || then.year().isEmpty() || meant.equals(then.year());
  }

  /** Whether a month, or quarter, was the last one before, or the last but one of a longer time. */
  private static boolean isJustBefore(Period now, Period then) {
    int length = then.kind() == Period.Kind.QUARTER ? 3 : 1;
    Optional<Integer> end = then.end();
    return end.isEmpty()
        || now.end().isEmpty()
        || now.end().get() - end.get() == length
        || now.start().equals(end);
  }

  /**
   * Whether they name another time than a stated one.
   *
   * @param now the period of the numbers, if it is known
   * @param whole whether all of the time before is meant, and not a part of it
   */
  boolean isOther(BasePeriod stated, Optional<Period> now, boolean whole) {
    if (named.isPresent()) {
      return whole && now.filter(period -> isOther(stated, named.get(), period)).isPresent();
    }
    return !base.equals(Optional.of(stated))
        || now.filter(period -> isOfOtherPeriod(period, whole)).isPresent();
  }

  private boolean isOther(BasePeriod stated, Period typed, Period now) {
    return stated.of(now).filter(then -> !isNamed(meant(typed, now), then)).isPresent();
  }

  private boolean isOfOtherPeriod(Period now, boolean whole) {
    boolean otherYear =
        year.isPresent() && now.year().isPresent() && year.get() != now.year().get() - 1;
    Optional<Period.Kind> kind = before.flatMap(TimeMention::kind);
    boolean other =
        whole && kind.isPresent() && now.previous().isPresent() && kind.get() != now.kind();
    return otherYear || other;
  }

  /**
   * Whether a number of this period is surely not of the time that is named: another month for a
   * month, another year, or what was before.
   */
  boolean isOtherThan(Period own) {
    return named
        .map(typed -> meant(typed, own))
        .map(typed -> typed.kind() == own.kind() && !isNamed(typed, own))
        .orElse(base.isPresent() && !base.equals(Optional.of(BasePeriod.YEAR_START)));
  }

  private static Optional<Period.Kind> kind(String word) {
    return switch (word) {
      case "tháng" -> Optional.of(Period.Kind.MONTH);
      case "quý" -> Optional.of(Period.Kind.QUARTER);
      case "năm" -> Optional.of(Period.Kind.YEAR);
      default -> Optional.empty();
    };
  }
}
