package vanban.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form.Operands;
import vanban.figure.eval.Cumulations;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodSpan;
import vanban.vietnamese.PeriodWording;

/**
 * Words before a figure that is added up over periods and that name the last of these alone: {@code
 * trong tháng 10 xảy ra}, where it is the number of ten months. Words for the whole of them, {@code
 * lũy kế}, {@code 10 tháng}, {@code từ đầu năm}, are right.
 */
record SpanClaim(Numbers numbers) implements Claim {
  private static final Set<Operands> OF_THE_SPAN =
      EnumSet.of(Operands.DONE, Operands.DONE_AND_PRIOR, Operands.DONE_AND_WHOLE);

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** In the same clause, and with no figure between: another one may be that of the month. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?<words>(?:trong|riêng)[ \\u00A0](?<period>(?<kind>tháng|quý)"
              + "(?:[ \\u00A0](?:này|\\p{L}*\\d+(?:/\\d{4})?|[IV]+(?:/\\d{4})?|một|hai|ba|bốn)"
              + "(?:[ \\u00A0]năm[ \\u00A0]\\d{4})?)?))(?!(?:[ \\u00A0](?:trước|sau|tới|vừa|đầu|cuối|\\d)))(?<rest>[^.;:!?¶"
              + Passage.FIGURE
              + "]*)$",
          FLAGS);

  /** What says that more than the last period is meant. */
  private static final Pattern ALL =
      Pattern.compile(
          "lũy kế|luỹ kế|cộng dồn|từ đầu|tính đến|đến nay|đến hết|\\d+ tháng|cả năm|trong năm",
          FLAGS);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return OF_THE_SPAN.contains(mention.form().operands())
        ? new Cumulations(numbers.figures())
            .span(numbers.figure(mention))
            .filter(span -> span.periods().size() > 1)
            .flatMap(span -> check(passage.before(mention), mention, span))
        : Optional.empty();
  }

  private static Optional<Diagnostic> check(Stretch before, Mention mention, PeriodSpan span) {
    Matcher found = WITHIN.matcher(before.value());
    return found.find()
            && !ALL.matcher(found.group("rest")).find()
            && isLast(found.group("period"), found.group("kind"), span.last())
        ? Optional.of(
            Diagnostic.error(
                    Code.FALSE_WORDS,
                    before.place(found.start("words"), found.end("words")),
                    found.group("words"),
                    mention.asked().written(),
                    PeriodWording.name(span.first()),
                    PeriodWording.name(span.last()))
                .variant("span"))
        : Optional.empty();
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
