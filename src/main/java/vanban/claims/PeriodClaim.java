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
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodWording;

/**
 * Words beside a comparison that name another time than the one it is made with: {@code so với cùng
 * kỳ}, where the numbers of before are those of the month just over. Only where the files of both
 * numbers say of which period they are, and nothing is left to be filled in.
 */
record PeriodClaim(Numbers numbers) implements Claim {
  private static final Set<Operands> COMPARING =
      EnumSet.of(Operands.DONE_AND_PRIOR, Operands.PRIOR);

  private static final String TIME =
      "(?<words>cùng kỳ(?: (?:năm|tháng|quý) (?:trước|ngoái|(?<year>\\d{4})))?"
          + "|(?<before>tháng|quý|kỳ) trước)(?![\\p{L}\\p{M}\\p{N}])";

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
   * @param before the sort of period that was just over; empty for the same time of another year
   * @param year that is named
   */
  private record Said(
      Stretch stretch, int from, String words, Optional<String> before, Optional<Integer> year) {}

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
                    Optional.ofNullable(found.group("before")),
                    Optional.ofNullable(found.group("year")).map(Integer::valueOf)))
            .filter(said -> !THE_SAME_MONTH.matcher(said.words()).matches())
        : Optional.empty();
  }

  private Optional<Diagnostic> check(Said said, Mention mention) {
    Figure figure = numbers.figure(mention);
    Optional<Figure> before =
        mention.asked().unit().isPresent()
            ? Optional.empty()
            : numbers.figures().priorFigure(figure, mention.comparedWith());
    return before.flatMap(
        other ->
            figure
                .file()
                .period()
                .flatMap(
                    now ->
                        other
                            .file()
                            .period()
                            .filter(then -> !isTrue(said, now, then))
                            .map(then -> told(said, mention, now, then, other))));
  }

  private static boolean isTrue(Said said, Period now, Period then) {
    if (said.before().isEmpty()) {
      return now.isLike(then) && isInYear(said, now, then);
    }
    return switch (said.before().get()) {
      case "tháng" -> then.kind() == Period.Kind.MONTH && isJustBefore(now, then);
      case "quý" -> then.kind() == Period.Kind.QUARTER && isJustBefore(now, then);
      default -> !now.isLike(then) || now.kind() == Period.Kind.YEAR;
    };
  }

  /** The year that is named, or the last one, as far as it is known. */
  private static boolean isInYear(Said said, Period now, Period then) {
    Optional<Integer> meant = said.year().or(() -> now.year().map(year -> year - 1));
    return meant.isEmpty() || then.year().isEmpty() || meant.equals(then.year());
  }

  private static boolean isJustBefore(Period now, Period then) {
    int length = then.kind() == Period.Kind.QUARTER ? 3 : 1;
    boolean sameKind = now.kind() == then.kind();
    return !sameKind
        || now.end().isEmpty()
        || then.end().isEmpty()
        || now.end().get() - then.end().get() == length;
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
