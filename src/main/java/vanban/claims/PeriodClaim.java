package vanban.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Form.Operands;
import vanban.figure.Scenario;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;

/**
 * Words beside a comparison that name another time than the one it is made with: {@code so với cùng
 * kỳ}, where the numbers of before are those of the month just over. Only where the files of both
 * numbers say of which period they are, or {@code compared_to} does, and nothing is left to be
 * filled in.
 */
record PeriodClaim(Numbers numbers) implements Claim {
  private static final Set<Operands> COMPARING =
      EnumSet.of(Operands.DONE_AND_PRIOR, Operands.PRIOR, Operands.PLAN_AND_PRIOR);

  private static final Pattern OWN_TIME =
      Clauses.pattern("lũy kế|luỹ kế|cộng dồn|đầu năm|cùng kỳ|trước|tháng|quý|năm");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    if (mention.form().operands() == Operands.DONE) {
      return ofOther(passage, mention);
    }
    return COMPARING.contains(mention.form().operands()) && numbers.pair(asked(mention)).isPresent()
        ? TimeMention.beside(passage, mention).flatMap(said -> check(said, asked(mention)))
        : Optional.empty();
  }

  /** Another time than that of its file, said of a number that was done. */
  private Optional<Diagnostic> ofOther(Passage passage, Mention mention) {
    Figure figure = numbers.figure(mention);
    boolean open = numbers.figures().amount(figure, Scenario.ACTUAL).known().isEmpty();
    boolean other =
        open || figure.isCumulative() || mention.asked().unit().isPresent() || isNamed(figure);
    return other
        ? Optional.empty()
        : figure
            .file()
            .period()
            .flatMap(
                own ->
                    TimeMention.ofNumber(passage, mention)
                        .filter(said -> said.isOtherThan(own) && !isUnsaid(passage, mention))
                        .map(said -> ofOther(said, mention, own)));
  }

  /** A figure that names a time itself is of that. */
  private static boolean isNamed(Figure figure) {
    return figure
        .name()
        .filter(name -> OWN_TIME.matcher(name).find() || !PeriodMention.in(name).isEmpty())
        .isPresent();
  }

  private static boolean isUnsaid(Passage passage, Mention mention) {
    return Clauses.isUnsaid(passage.before(mention).value());
  }

  private static Diagnostic ofOther(TimeMention said, Mention mention, Period own) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            said.place(),
            said.words(),
            mention.asked().written(),
            PeriodWording.name(own))
        .variant("own-period");
  }

  /** What a plan is compared with is the number of before that has no name. */
  private static Mention asked(Mention mention) {
    return mention.form().operands() == Operands.PLAN_AND_PRIOR ? mention.as(Form.CHANGE) : mention;
  }

  private Optional<Diagnostic> check(TimeMention said, Mention mention) {
    if (mention.asked().unit().isPresent()) {
      return Optional.empty();
    }
    Figure figure = numbers.figure(mention);
    Optional<Figure> before = numbers.figures().priorFigure(figure, mention.comparedWith());
    return before.isPresent()
        ? checkFiles(said, mention, figure, before.get())
        : checkStated(said, mention, figure).or(() -> checkTyped(said, mention, figure));
  }

  /** A typed number of before, where the file of the others of before says of when they are. */
  private Optional<Diagnostic> checkTyped(TimeMention said, Mention mention, Figure figure) {
    Optional<Period> then = numbers.figures().priorPeriod(mention.comparedWith());
    return figure.basePeriod(mention.comparedWith()).isPresent()
        ? Optional.empty()
        : figure
            .file()
            .period()
            .flatMap(
                now ->
                    then.filter(any -> !said.isTrue(now, any))
                        .map(any -> told(said, mention, now, any)));
  }

  /** A number of before that is typed, of which the file says of which period it is. */
  private static Optional<Diagnostic> checkStated(
      TimeMention said, Mention mention, Figure figure) {
    return figure
        .basePeriod(mention.comparedWith())
        .filter(base -> isOther(said, base, mention, figure))
        .map(
            base ->
                Diagnostic.error(
                        Code.FALSE_WORDS,
                        said.place(),
                        said.words(),
                        mention.asked().written(),
                        base.called())
                    .variant("base"))
        .map(found -> stated(found, figure, mention.comparedWith()));
  }

  /** A part of the time before, its last month, may have been given a name. */
  private static boolean isOther(
      TimeMention said, BasePeriod base, Mention mention, Figure figure) {
    boolean whole = !mention.comparedWith().isNamed();
    return said.isOther(base, figure.file().period(), whole);
  }

  private static Diagnostic stated(Diagnostic found, Figure figure, Scenario prior) {
    return figure
        .file()
        .prior(prior)
        .place()
        .map(place -> found.hintAt(place, "compared-to-here"))
        .orElse(found);
  }

  private Optional<Diagnostic> checkFiles(
      TimeMention said, Mention mention, Figure figure, Figure other) {
    return figure
        .file()
        .period()
        .flatMap(
            now -> other.file().period().flatMap(then -> check(said, mention, now, then, other)));
  }

  /** Where the file is not of the period it is stated to be of, that is said of the file. */
  private Optional<Diagnostic> check(
      TimeMention said, Mention mention, Period now, Period then, Figure other) {
    Figure figure = numbers.figure(mention);
    boolean contradicted =
        figure.basePeriod(mention.comparedWith()).filter(base -> !base.fits(now, then)).isPresent();
    if (contradicted) {
      return checkStated(said, mention, figure);
    }
    return said.isTrue(now, then)
        ? Optional.empty()
        : Optional.of(told(said, mention, now, then).hintAt(other.key().place(), "compared-here"));
  }

  private Diagnostic told(TimeMention said, Mention mention, Period now, Period then) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            said.place(),
            said.words(),
            mention.asked().written(),
            PeriodWording.name(now),
            PeriodWording.name(then))
        .variant("period");
  }
}
