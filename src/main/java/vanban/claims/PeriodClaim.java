package vanban.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Figure;
import vanban.figure.Form.Operands;
import vanban.figure.Scenario;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodWording;

/**
 * Words beside a comparison that name another time than the one it is made with: {@code so với cùng
 * kỳ}, where the numbers of before are those of the month just over. Only where the files of both
 * numbers say of which period they are, or {@code compared_to} does, and nothing is left to be
 * filled in.
 */
record PeriodClaim(Numbers numbers) implements Claim {
  private static final Set<Operands> COMPARING =
      EnumSet.of(Operands.DONE_AND_PRIOR, Operands.PRIOR);

  private static final String TIME =
      "(?<words>cùng kỳ(?: (?:năm|tháng|quý) (?:trước|ngoái|(?<year>\\d{4})))?"
          + "|(?<before>tháng|quý|kỳ) trước"
          + "|(?<=so với |so )(?<start>đầu năm|cuối năm (?:trước|ngoái|(?<ended>\\d{4}))))"
          + "(?![\\p{L}\\p{M}\\p{N}])(?! học)";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern AFTER =
      Pattern.compile(
          "^[ \\u00A0]*\\)?[ \\u00A0]*(?:so(?: với)? |với |của |trong )?" + TIME, FLAGS);

  /** What was compared before, in the same clause and with no figure between. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "so(?: với)? " + TIME + "(?:(?! so )[^.;:!?¶" + Passage.FIGURE + "])*$", FLAGS);

  private static final Pattern OTHER_TIME =
      Pattern.compile("^[ \\u00A0]*\\)?[ \\u00A0]*(?:so |với )", FLAGS);

  private static final Pattern THE_SAME_MONTH = Pattern.compile("cùng kỳ (?:tháng|quý) .*");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return COMPARING.contains(mention.form().operands()) && numbers.pair(mention).isPresent()
        ? said(passage, mention).flatMap(said -> check(said, mention))
        : Optional.empty();
  }

  /**
   * A time that words name.
   *
   * @param words such as {@code cùng kỳ năm trước}
   * @param base the sort of period that is
   * @param before the sort of period that was just over, where it was
   * @param year that is named
   */
  private record Said(
      Stretch stretch,
      int from,
      String words,
      BasePeriod base,
      Optional<String> before,
      Optional<Integer> year) {}

  private static Optional<Said> said(Passage passage, Mention mention) {
    Optional<Said> after = find(AFTER, passage.after(mention));
    boolean other = OTHER_TIME.matcher(passage.after(mention).value()).find();
    return after.isPresent() || other ? after : find(BEFORE, passage.before(mention));
  }

  private static Optional<Said> find(Pattern pattern, Stretch stretch) {
    Matcher found = pattern.matcher(stretch.value());
    return found.find()
        ? Optional.of(
                new Said(
                    stretch,
                    found.start("words"),
                    found.group("words"),
                    base(found),
                    Optional.ofNullable(found.group("before")),
                    Optional.ofNullable(found.group("year"))
                        .or(() -> Optional.ofNullable(found.group("ended")))
                        .map(Integer::valueOf)))
            .filter(said -> !THE_SAME_MONTH.matcher(said.words()).matches())
        : Optional.empty();
  }

  private static BasePeriod base(Matcher found) {
    if (found.group("start") != null) {
      return BasePeriod.YEAR_START;
    }
    return found.group("before") == null ? BasePeriod.LAST_YEAR : BasePeriod.PREVIOUS;
  }

  private Optional<Diagnostic> check(Said said, Mention mention) {
    if (mention.asked().unit().isPresent()) {
      return Optional.empty();
    }
    Figure figure = numbers.figure(mention);
    return numbers
        .figures()
        .priorFigure(figure, mention.comparedWith())
        .map(before -> checkFiles(said, mention, figure, before))
        .orElseGet(() -> checkStated(said, mention, figure));
  }

  /** A number of before that is typed, of which the file says of which period it is. */
  private static Optional<Diagnostic> checkStated(Said said, Mention mention, Figure figure) {
    return figure
        .basePeriod(mention.comparedWith())
        .filter(base -> base != said.base() || isOfOtherPeriod(said, mention, figure))
        .map(
            base ->
                Diagnostic.error(
                        Code.FALSE_WORDS,
                        said.stretch().place(said.from(), said.from() + said.words().length()),
                        said.words(),
                        mention.asked().written(),
                        base.called())
                    .variant("base"))
        .map(found -> stated(found, figure, mention.comparedWith()));
  }

  private static Diagnostic stated(Diagnostic found, Figure figure, Scenario prior) {
    return figure
        .file()
        .prior(prior)
        .place()
        .map(place -> found.hintAt(place, "compared-to-here"))
        .orElse(found);
  }

  /** Whether words name another year, or another kind of period, than the one before is of. */
  private static boolean isOfOtherPeriod(Said said, Mention mention, Figure figure) {
    boolean named = mention.comparedWith().isNamed(); // and may be of a part: its last month
    return figure.file().period().filter(now -> isOfOtherPeriod(said, now, !named)).isPresent();
  }

  private static boolean isOfOtherPeriod(Said said, Period now, boolean whole) {
    boolean year =
        said.year().isPresent()
            && now.year().isPresent()
            && said.year().get() != now.year().get() - 1;
    Optional<Period.Kind> kind = said.before().flatMap(PeriodClaim::kind);
    boolean other =
        whole && kind.isPresent() && now.previous().isPresent() && kind.get() != now.kind();
    return year || other;
  }

  private static Optional<Period.Kind> kind(String word) {
    return switch (word) {
      case "tháng" -> Optional.of(Period.Kind.MONTH);
      case "quý" -> Optional.of(Period.Kind.QUARTER);
      case "năm" -> Optional.of(Period.Kind.YEAR);
      default -> Optional.empty();
    };
  }

  private Optional<Diagnostic> checkFiles(Said said, Mention mention, Figure figure, Figure other) {
    return figure
        .file()
        .period()
        .flatMap(
            now -> other.file().period().flatMap(then -> check(said, mention, now, then, other)));
  }

  /** Where the file is not of the period it is stated to be of, that is said of the file. */
  private Optional<Diagnostic> check(
      Said said, Mention mention, Period now, Period then, Figure other) {
    Figure figure = numbers.figure(mention);
    boolean contradicted =
        figure.basePeriod(mention.comparedWith()).filter(base -> !base.fits(now, then)).isPresent();
    if (contradicted) {
      return checkStated(said, mention, figure);
    }
    return isTrue(said, now, then)
        ? Optional.empty()
        : Optional.of(told(said, mention, now, then, other));
  }

  private static boolean isTrue(Said said, Period now, Period then) {
    if (said.base() == BasePeriod.YEAR_START) {
      return said.base().fits(now, then) && isInYear(said, now, then);
    }
    if (said.before().isEmpty()) {
      return now.isLike(then) && isInYear(said, now, then);
    }
    return switch (said.before().orElseThrow()) {
      case "tháng" -> then.kind() == Period.Kind.MONTH && isJustBefore(now, then);
      case "quý" -> then.kind() == Period.Kind.QUARTER && isJustBefore(now, then);
      default -> BasePeriod.PREVIOUS.fits(now, then);
    };
  }

  /** The year that is named, or the last one, as far as it is known. */
  private static boolean isInYear(Said said, Period now, Period then) {
    Optional<Integer> meant = said.year().or(() -> now.year().map(year -> year - 1));
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

  private Diagnostic told(Said said, Mention mention, Period now, Period then, Figure before) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            said.stretch().place(said.from(), said.from() + said.words().length()),
            said.words(),
            mention.asked().written(),
            PeriodWording.name(now),
            PeriodWording.name(then))
        .variant("period")
        .hintAt(before.key().place(), "compared-here");
  }
}
