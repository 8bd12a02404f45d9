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
import vanban.figure.eval.Cumulations;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodSpan;
import vanban.vietnamese.PeriodWording;

/**
 * Words before a figure that is added up over periods and that name the last of these alone: {@code
 * trong tháng 10 xảy ra}, where it is the number of ten months. Words for the whole of them, {@code
 * lũy kế}, {@code 10 tháng}, {@code từ đầu năm}, are right; these are wrong before the number of
 * the last period, where another figure adds up that.
 */
record SpanClaim(Numbers numbers) implements Claim {
  private static final Set<Operands> OF_THE_SPAN =
      EnumSet.of(Operands.DONE, Operands.DONE_AND_PRIOR, Operands.DONE_AND_WHOLE);

  /** In the same clause, and with no figure between: another one may be that of the month. */
  private static final Pattern WITHIN =
      Clauses.pattern(
          "(?:(?<![\\p{L}\\p{M}])(?=(?:trong|riêng)[ \\u00A0])|(?:^|[.;:!?¶(])[ \\u00A0]*(?=tháng|quý))"
              + "(?<words>(?:(?:trong|riêng)[ \\u00A0])?(?<period>(?<kind>tháng|quý)"
              + "(?:[ \\u00A0](?:này|\\p{L}*\\d+(?:/\\d{4})?|[IV]+(?:/\\d{4})?|một|hai|ba|bốn)"
              + "(?:[ \\u00A0]năm[ \\u00A0]\\d{4})?)?))(?!(?:[ \\u00A0](?:trước|sau|tới|vừa|đầu|cuối|\\d)))(?<rest>[^.;:!?¶"
              + Passage.FIGURE
              + "]*)$");

  /** In the same clause; but not where a part of that is spoken of. */
  private static final Pattern ADDED_UP =
      Clauses.pattern(
          Clauses.START
              + "(?<words>lũy kế|luỹ kế|cộng dồn)"
              + Clauses.END
              + "(?:(?!riêng|trong|quý|(?<!\\d )tháng)(?:\\d+(?= tháng)|[^.;:!?¶\\d"
              + Passage.FIGURE
              + "]))*$");

  private static final Pattern MONTHS =
      Clauses.pattern(
          Clauses.START
              + "(?<words>(?<count>\\d{1,2}) tháng(?: đầu năm)?)(?! (?:trước|qua|cuối|tới|sau))"
              + Clauses.END
              + "[^.;:!?¶,\\d"
              + Passage.FIGURE
              + "]{0,40}$");

  /** What says that more than the last period is meant, or that a number of it stands here. */
  private static final Pattern ALL =
      Clauses.pattern(
          "lũy kế|luỹ kế|cộng dồn|tính chung|tổng số|tổng cộng|nâng|đưa|từ đầu|tính đến|đến nay|đến hết"
              + "|\\d+ tháng|cả năm|trong năm|(?<![\\d/])\\d+ (?!năm|tháng)");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return OF_THE_SPAN.contains(mention.form().operands())
        ? ofLast(passage, mention).or(() -> ofAll(passage, mention))
        : Optional.empty();
  }

  /** A word for all periods before the number of the last, of which another figure is the sum. */
  private Optional<Diagnostic> ofAll(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    Matcher found = ADDED_UP.matcher(before.value());
    return found.find()
        ? sum(mention).map(sum -> ofAll(before, found, mention, sum))
        : Optional.empty();
  }

  private Optional<Figure> sum(Mention mention) {
    String key = mention.asked().key();
    return numbers.figures().keys().stream()
        .flatMap(other -> numbers.figures().find(other).stream())
        .filter(Figure::isCumulative)
        .filter(other -> !other.key().value().equals(key))
        .filter(other -> other.formula().filter(how -> how.isOf(key)).isPresent())
        .findFirst();
  }

  private static Diagnostic ofAll(Stretch before, Matcher found, Mention mention, Figure sum) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            before.place(found.start("words"), found.end("words")),
            found.group("words"),
            mention.asked().written(),
            sum.key().value())
        .variant("not-sum");
  }

  private Optional<Diagnostic> ofLast(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    return new Cumulations(numbers.figures())
        .span(numbers.figure(mention))
        .filter(span -> span.periods().size() > 1)
        .flatMap(span -> check(before, mention, span).or(() -> ofMonths(before, mention, span)));
  }

  /** Another number of months than are added up: {@code lũy kế 9 tháng} where there are ten. */
  private static Optional<Diagnostic> ofMonths(Stretch before, Mention mention, PeriodSpan span) {
    Matcher found = MONTHS.matcher(before.value());
    int months = span.periods().stream().mapToInt(Period::months).sum();
    boolean ofYear =
        span.isOfOneYear()
            && span.last()
                .end()
                .filter(end -> Math.floorMod(end - 1, 12) + 1 == months)
                .isPresent();
    return ofYear && found.find() && Integer.parseInt(found.group("count")) != months
        ? Optional.of(told(before, found, mention, span))
        : Optional.empty();
  }

  private static Optional<Diagnostic> check(Stretch before, Mention mention, PeriodSpan span) {
    Matcher found = WITHIN.matcher(before.value());
    return found.find()
            && !ALL.matcher(found.group("rest")).find()
            && isLast(found.group("period"), found.group("kind"), span.last())
        ? Optional.of(told(before, found, mention, span))
        : Optional.empty();
  }

  private static Diagnostic told(Stretch before, Matcher found, Mention mention, PeriodSpan span) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            before.place(found.start("words"), found.end("words")),
            found.group("words"),
            mention.asked().written(),
            PeriodWording.name(span.first()),
            PeriodWording.name(span.last()))
        .variant("span");
  }

  /** Whether words name the last period, by its name or as that of the report. */
  private static boolean isLast(String words, String kind, Period last) {
    return PeriodMention.parse(words)
        .map(named -> last.isSameStretch(named.inYearOf(last)))
        .orElseGet(() -> isBare(words, kind) && isKind(kind, last));
  }

  private static boolean isBare(String words, String kind) {
    return words.length() == kind.length() || words.endsWith("này");
  }

  private static boolean isKind(String kind, Period last) {
    return last.kind() == (kind.equalsIgnoreCase("quý") ? Period.Kind.QUARTER : Period.Kind.MONTH);
  }
}
