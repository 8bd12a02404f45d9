package vanban.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Numbers.Pair;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Better;
import vanban.figure.Form;
import vanban.figure.words.FigureText;
import vanban.source.Edit;
import vanban.vietnamese.Period;

/**
 * What came of a plan, typed beside the plan, beside what was done or beside how much of the plan
 * that is: <code>vượt kế hoạch (${x.plan})</code>, <code>${x}, chưa đạt chỉ tiêu</code>, <code>
 * vượt dự toán, đạt ${x.of_plan}</code>.
 */
record ResultClaim(Numbers numbers) implements Claim {
  private static final String SAID =
      "(?<word>hoàn thành vượt|vượt|(?:chưa |không )?(?:đạt|hoàn thành))(?: xuất sắc| tốt| cơ bản)?"
          + "(?: mức)? (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: [\\p{L}\\p{M}]+){0,6}";

  private static final Pattern BEFORE =
      Clauses.pattern("(?<![\\p{L}\\p{M}])" + SAID + "[ ,(]*(?:là )?$");

  private static final Pattern AFTER =
      Clauses.pattern("^[ ,(]*(?:đã )?" + SAID + "(?= ?[.;,:()!?¶]| và |$)");

  /** Behind which how much of the plan was done follows. */
  private static final Pattern BEFORE_RATIO =
      Clauses.pattern(
          "(?<![\\p{L}\\p{M}])"
              + SAID
              + " ?[,(:–-] ?(?:(?:cụ thể|đã|mới|chỉ|ước|đạt|bằng|với|tỷ lệ|tức|là|được"
              + "|khoảng|trên|gần) )*$");

  private static final Pattern AFTER_RATIO =
      Clauses.pattern(
          "^(?: (?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: [^.;:!?¶,()"
              + Passage.FIGURE
              + "]{0,40})?)?[ ,(]+(?:đã )?"
              + SAID
              + "(?= ?[.;,:()!?¶]| và |$)");

  /** What narrows a clause to a part of the whole. */
  private static final Pattern PARTS =
      Clauses.pattern(
          "(?<![\\p{L}\\p{M}])(?:một số|nhiều|những|vài|các khoản|có \\d+)(?![\\p{L}])[^.;!?¶]*$");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    return switch (mention.form()) {
      case PLAN -> find(BEFORE, before, before.value()).flatMap(said -> check(said, mention));
      case ACTUAL, VALUE ->
          find(AFTER, passage.after(mention), before.value()).flatMap(said -> check(said, mention));
      case OF_PLAN, OVER_PLAN, PROGRESS -> ofRatio(passage, mention);
      default -> Optional.empty();
    };
  }

  private Optional<Diagnostic> ofRatio(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    return isOfParts(passage, mention)
        ? Optional.empty()
        : find(BEFORE_RATIO, before, before.value())
            .or(() -> find(AFTER_RATIO, passage.after(mention), before.value()))
            .flatMap(said -> check(said, mention).map(found -> inTime(found, said, mention)));
  }

  /** Before the year is over, a target may be reached that is less than the plan. */
  private Diagnostic inTime(Diagnostic found, Said said, Mention mention) {
    boolean part =
        numbers
            .figure(mention)
            .file()
            .period()
            .filter(period -> period.kind() != Period.Kind.YEAR)
            .isPresent();
    return part && !said.isBeyond() && !said.isLacking() ? found.asWarning() : found;
  }

  /** Whether the clause speaks of parts of what is printed, or of another figure as well. */
  private static boolean isOfParts(Passage passage, Mention mention) {
    String before = passage.before(mention).value();
    int clause = before.length() - Clauses.sentence(before).length();
    int from = passage.before(mention).start() + clause;
    return PARTS.matcher(before).find()
        || passage.mentionsIn(from, mention.at()).stream().anyMatch(one -> !one.isOfSame(mention));
  }

  /**
   * A word that says what came of the plan.
   *
   * @param from its offset
   */
  private record Said(Stretch stretch, int from, String word) {
    private String lowered() {
      return word.toLowerCase(Locale.ROOT);
    }

    private boolean isLacking() {
      return lowered().startsWith("chưa") || lowered().startsWith("không");
    }

    private boolean isBeyond() {
      return lowered().contains("vượt");
    }

    private int to() {
      return from + word.length();
    }
  }

  private static Optional<Said> find(Pattern pattern, Stretch stretch, String before) {
    Matcher found = pattern.matcher(stretch.value().replace('\u00A0', ' '));
    if (!found.find()) {
      return Optional.empty();
    }
    boolean isBefore = pattern == BEFORE || pattern == BEFORE_RATIO;
    String clause = isBefore ? before.substring(0, found.start("word")) : before;
    return Clauses.isUnsaid(clause)
        ? Optional.empty()
        : Optional.of(new Said(stretch, found.start("word"), found.group("word")));
  }

  private Optional<Diagnostic> check(Said said, Mention mention) {
    OptionalInt outcome = numbers.outcome(mention);
    Optional<Pair> pair = numbers.pairWithPlan(mention);
    return outcome.isEmpty()
        ? Optional.empty()
        : pair.filter(both -> isFalse(said, outcome.getAsInt(), both, mention))
            .map(both -> told(said, mention));
  }

  /** Where less is better, what is beyond may be more, or better. */
  private boolean isFalse(Said said, int outcome, Pair pair, Mention mention) {
    boolean lower = numbers.figure(mention).better() == Better.LOWER;
    if (said.isBeyond()) {
      boolean rank = numbers.figure(mention).rank().isPresent();
      boolean praised = rank || said.lowered().startsWith("hoàn thành");
      return (praised || !lower) ? outcome <= 0 : pair.direction() == 0;
    }
    return said.isLacking() ? outcome >= 0 : outcome < 0;
  }

  private Diagnostic told(Said said, Mention mention) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                said.stretch().place(said.from(), said.to()),
                said.word(),
                mention.asked().key(),
                new FigureText(numbers.figures()).telling(mention.in(Form.RESULT)),
                numbers.words(mention.in(Form.PLAN), mention),
                numbers.words(mention.in(Form.RESULT), mention),
                mention.written(Form.RESULT))
            .variant("result");
    return said.stretch()
        .typed(said.from(), said.to())
        .filter(place -> said.word().equals(said.lowered()))
        .map(place -> found.mend(new Edit(place, mention.written(Form.RESULT))))
        .orElse(found);
  }
}
