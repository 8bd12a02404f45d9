package vanban.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.figure.Form.Operands;

/**
 * Words that name a plan beside a comparison with what was before, or a time before beside one with
 * the plan: <code>${x.change} so với kế hoạch</code>, <code>bằng ${x.of_plan} so với cùng kỳ</code>
 * .
 */
record BasisClaim(Numbers numbers) implements Claim {
  private static final String PLAN =
      "so(?: với)? (?<words>kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH)"
          + Clauses.END
          + "(?! (?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước))";

  private static final String TIME =
      "(?:số )?(?:thực hiện )?(?:của )?(?<words>cùng kỳ|(?:tháng|quý|kỳ|năm) trước|năm ngoái|đầu năm)"
          + Clauses.END;

  private static final Pattern WITH_PLAN = Clauses.pattern(Clauses.BEHIND + "\\(?" + PLAN);

  /** What all of a sentence is compared with, if nothing else is named behind the figure. */
  private static final Pattern AHEAD =
      Clauses.pattern(
          "(?:^|[.;!?¶])[ \\u00A0-]*+" + PLAN + "(?:(?! so |cùng kỳ| trước)[^.;!?¶])*$");

  private static final Pattern REACHED =
      Clauses.pattern(
          Clauses.START + "(?:đạt|bằng|hoàn thành)(?: (?:gần|trên|khoảng))?[ \\u00A0]$");

  private static final Pattern OF_PLAN =
      Clauses.pattern("^ (?<words>kế hoạch|dự toán|chỉ tiêu)" + Clauses.END);

  private static final Pattern OWN =
      Clauses.pattern(Clauses.BEHIND + "\\(?(?:so |với |của |cùng kỳ|(?:tháng|quý|kỳ|năm) trước)");

  /** Behind a comma only at the end: else a clause of its own starts there. */
  private static final Pattern WITH_TIME =
      Clauses.pattern(
          Clauses.BEHIND
              + "(?:\\(?so (?:với )?|,[ \\u00A0]so (?:với )?(?=[^,.;:]{0,30}[.;)]|[^,.;:]{0,30}$))?"
              + TIME);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return switch (mention.form().operands()) {
      case DONE_AND_PRIOR ->
          plan(passage, mention)
              .or(() -> reached(passage, mention))
              .filter(any -> !isNamedSo(mention));
      case DONE_AND_PLAN ->
          mention.form().kind() == Form.Kind.FRACTION
              ? Optional.empty()
              : find(WITH_TIME, passage.after(mention), mention);
      case DONE_AND_WHOLE -> reached(passage, mention);
      default -> Optional.empty();
    };
  }

  /** What is no part of a plan, said to be one: <code>đạt ${x.share} kế hoạch</code>. */
  private static Optional<Diagnostic> reached(Passage passage, Mention mention) {
    Stretch after = passage.after(mention);
    Matcher found = OF_PLAN.matcher(after.value());
    return mention.form().kind() == Form.Kind.PERCENT
            && REACHED.matcher(passage.before(mention).value()).find()
            && found.find()
        ? Optional.of(told(after, found, mention, "not-plan", Form.OF_PLAN))
        : Optional.empty();
  }

  private Optional<Diagnostic> plan(Passage passage, Mention mention) {
    Stretch after = passage.after(mention);
    Optional<Diagnostic> behind = find(WITH_PLAN, after, mention);
    return behind.isPresent() || OWN.matcher(after.value()).find()
        ? behind
        : find(AHEAD, passage.before(mention), mention);
  }

  private Optional<Diagnostic> find(Pattern pattern, Stretch stretch, Mention mention) {
    Matcher found = pattern.matcher(stretch.value());
    return found.find() && numbers.pair(mention).isPresent()
        ? Optional.of(
            mention.form().operands() == Operands.DONE_AND_PLAN
                ? told(stretch, found, mention, "not-time", Form.CHANGE)
                : told(stretch, found, mention, "not-plan", Form.OVER_PLAN))
        : Optional.empty();
  }

  /** What an author calls the number of before may be a plan, too. */
  private boolean isNamedSo(Mention mention) {
    return numbers
        .figure(mention)
        .nameOf(mention.comparedWith())
        .filter(name -> name.matches("(?iu).*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu).*"))
        .isPresent();
  }

  private static Diagnostic told(
      Stretch stretch, Matcher found, Mention mention, String variant, Form meant) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            stretch.place(found.start("words"), found.end("words")),
            found.group("words"),
            mention.asked().written(),
            "${" + mention.asked().in(List.of(meant.word())).written() + "}")
        .variant(variant);
  }
}
