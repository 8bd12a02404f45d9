package vanban.claims;

import java.util.List;
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
import vanban.source.Edit;

/**
 * What came of a plan, typed beside the plan or beside what was done: <code>
 * vượt kế hoạch (${x.plan})</code>, <code>${x}, chưa đạt chỉ tiêu</code>.
 */
record ResultClaim(Numbers numbers) implements Claim {
  private static final String SAID =
      "(?<word>hoàn thành vượt|vượt|(?:chưa |không )?(?:đạt|hoàn thành))"
          + "(?: mức)? (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: năm| đề ra| được giao| giao)*";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{M}])" + SAID + "[ ,(]*(?:là )?$", FLAGS);

  private static final Pattern AFTER =
      Pattern.compile("^[ ,(]*(?:đã )?" + SAID + "(?= ?[.;,:()!?¶]| và |$)", FLAGS);

  /** In such a clause nothing is said to have come yet, or the contrary is. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:không|chưa|chẳng|nếu|để|nhằm|phấn đấu|dự kiến|ước|sẽ|có thể|khả năng"
              + "|quyết tâm|cần|phải|yêu cầu|bảo đảm|đảm bảo|hay|hoặc)(?![\\p{L}\\p{M}])[^.;:!?¶]*$",
          FLAGS);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    return switch (mention.form()) {
      case PLAN -> find(BEFORE, before, before.value()).flatMap(said -> check(said, mention));
      case ACTUAL, VALUE ->
          find(AFTER, passage.after(mention), before.value()).flatMap(said -> check(said, mention));
      default -> Optional.empty();
    };
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
    String clause = pattern == BEFORE ? before.substring(0, found.start("word")) : before;
    return UNSAID.matcher(clause).find()
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
      return lower ? pair.direction() == 0 : pair.direction() <= 0;
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
                numbers.words(mention.asked().in(List.of()), mention),
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
