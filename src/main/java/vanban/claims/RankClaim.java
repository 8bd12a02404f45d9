package vanban.claims;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Better;
import vanban.figure.Form;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.source.Edit;

/**
 * A rank beside the number of one unit, <code>cao nhất là Phụng Hiệp (${x@phung-hiep})</code>, held
 * against the numbers of all units, where all have one; or beside a form that picks units by their
 * numbers, <code>thấp nhất là ${x.highest_unit}</code>.
 */
record RankClaim(Numbers numbers) implements Claim {
  private static final String HIGH = "cao nhất|nhiều nhất|lớn nhất";
  private static final String LEAD = "dẫn đầu|đứng đầu";
  private static final String LOW = "thấp nhất|ít nhất|nhỏ nhất";
  private static final String RANK =
      "(?<![\\p{L}\\p{M}\\p{N}])(?<rank>(?<high>"
          + HIGH
          + ")|(?<lead>"
          + LEAD
          + ")|"
          + LOW
          + ")(?![\\p{L}\\p{M}\\p{N}])";

  /** Neither a figure nor another rank, which then is the one that counts. */
  private static final String NO_FIGURE =
      "(?:(?!" + HIGH + "|" + LEAD + "|" + LOW + ")[^.;:!?,()¶" + Passage.FIGURE + "])";

  /** In the same clause, or before a comma behind which only the number follows. */
  private static final Pattern BEFORE =
      Clauses.pattern(
          RANK
              + "(?<rest>"
              + NO_FIGURE
              + "*(?:[,(:][ \\u00A0]?(?:(?:với|đạt|có|được|là|gồm|ước|xếp|đứng)(?![\\p{L}\\p{M}])"
              + NO_FIGURE
              + "*)?|\\()?)$");

  /** Behind the number, up to the end of the clause. */
  private static final Pattern AFTER =
      Clauses.pattern(
          "^(?<link>"
              + Clauses.SPACES
              + "[,(]?"
              + Clauses.SPACES
              + "(?:là |đơn vị |nơi )*)"
              + RANK
              + "(?<rest>(?:(?! là | có | đạt |,| và )"
              + NO_FIGURE
              + ")*+)(?=[.;:!?,)]|$| và )");

  /** What narrows a rank to some units, or has it speak of something else. */
  private static final Pattern NARROWED =
      Clauses.pattern(
          "một trong|trong (?:nhóm|cụm|số|các|khối|những)|khu vực|từ trước|những năm|các năm"
              + "|nhiệm kỳ|cả nước|toàn quốc|vùng|miền|không phải|chưa phải|thứ (?:hai|ba|nhì)");

  private static final Pattern EFFORT =
      Clauses.pattern(
          "(?:quyết tâm|nỗ lực|trách nhiệm|tinh thần|tập trung|hiệu quả|yêu cầu|phấn đấu|chỉ tiêu|diện tích"
              + "|dân số|quy mô|địa bàn|mức|không|chưa)[ \\u00A0]*$");

  /** Forms that speak of the units with the highest numbers, each with that of the lowest. */
  private static final Map<Form, Form> PICKING =
      Map.of(
          Form.HIGHEST, Form.LOWEST,
          Form.HIGHEST_UNIT, Form.LOWEST_UNIT,
          Form.TOP, Form.BOTTOM);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return mention.form().operands() == Form.Operands.OF_UNITS
        ? picked(passage, mention)
        : ofUnit(passage, mention);
  }

  private Optional<Diagnostic> picked(Passage passage, Mention mention) {
    boolean highest = PICKING.containsKey(mention.form());
    return said(passage, mention)
        .filter(said -> !isRank(mention) && isHighest(said, mention) != highest)
        .map(said -> picked(said, mention, other(mention.form())));
  }

  private static Form other(Form form) {
    return PICKING.entrySet().stream()
        .filter(one -> one.getValue() == form)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> PICKING.getOrDefault(form, form));
  }

  private static Diagnostic picked(Said said, Mention mention, Form other) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                said.stretch().place(said.from(), said.from() + said.words().length()),
                said.words(),
                mention.asked().written(),
                mention.asked().in(List.of(other.word())).written())
            .variant("picked");
    return found.mend(
        new Edit(mention.typed(), mention.asked().in(List.of(other.word())).written()));
  }

  private Optional<Diagnostic> ofUnit(Passage passage, Mention mention) {
    return numbers
        .unit(mention)
        .filter(unit -> !isRank(mention) || mention.form().operands() == Form.Operands.DONE)
        .flatMap(unit -> check(passage, mention, unit));
  }

  private Optional<Diagnostic> check(Passage passage, Mention mention, UnitFigures unit) {
    return said(passage, mention)
        .flatMap(
            said ->
                beyond(mention, unit, isHighest(said, mention))
                    .map(other -> told(said, mention, unit, other)));
  }

  /** Whether no unit has more, or none less: where less is better, the least leads. */
  private boolean isHighest(Said said, Mention mention) {
    boolean more = numbers.figure(mention).better() == Better.HIGHER;
    return said.claim() == RankWord.LEAD
        ? more
        : (said.claim() == RankWord.HIGH) != isRank(mention);
  }

  private boolean isRank(Mention mention) {
    return numbers.figure(mention).rank().isPresent();
  }

  /** What a word for a rank speaks of: how much a unit has, or how well it stands. */
  private enum RankWord {
    HIGH,
    LOW,
    LEAD
  }

  /** A rank that words claim. */
  private record Said(Stretch stretch, int from, String words, RankWord claim) {}

  private static Optional<Said> said(Passage passage, Mention mention) {
    return find(BEFORE, passage.before(mention)).or(() -> find(AFTER, passage.after(mention)));
  }

  private static Optional<Said> find(Pattern pattern, Stretch stretch) {
    Matcher found = pattern.matcher(stretch.value());
    if (!found.find()) {
      return Optional.empty();
    }
    String before = stretch.value().substring(0, found.start("rank"));
    String clause = before.substring(Math.max(0, before.length() - 40)) + found.group("rest");
    boolean atLeast =
        found.group("rank").equalsIgnoreCase("ít nhất") && found.group("rest").isBlank();
    boolean silent =
        (atLeast && pattern == BEFORE)
            || NARROWED.matcher(clause).find()
            || EFFORT.matcher(before).find();
    return silent
        ? Optional.empty()
        : Optional.of(new Said(stretch, found.start("rank"), found.group("rank"), claim(found)));
  }

  private static RankWord claim(Matcher found) {
    if (found.group("lead") != null) {
      return RankWord.LEAD;
    }
    return found.group("high") == null ? RankWord.LOW : RankWord.HIGH;
  }

  /** A unit that has more, or less; none where a number is not known. */
  private Optional<UnitFigures> beyond(Mention mention, UnitFigures unit, boolean highest) {
    Map<UnitFigures, BigDecimal> ranks = new LinkedHashMap<>();
    for (UnitFigures one : numbers.units(mention)) {
      Optional<BigDecimal> rank = numbers.rank(one, mention);
      if (rank.isEmpty()) {
        return Optional.empty();
      }
      ranks.put(one, rank.get());
    }
    BigDecimal own = ranks.getOrDefault(unit, BigDecimal.ZERO);
    int sign = highest ? 1 : -1;
    return ranks.entrySet().stream()
        .filter(one -> one.getValue().compareTo(own) * sign > 0)
        .reduce((one, more) -> more.getValue().compareTo(one.getValue()) * sign > 0 ? more : one)
        .map(Map.Entry::getKey);
  }

  private Diagnostic told(Said said, Mention mention, UnitFigures unit, UnitFigures other) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            said.stretch().place(said.from(), said.from() + said.words().length()),
            said.words(),
            unit.name(),
            numbers.words(mention),
            other.name(),
            numbers.words(mention.asked().forUnit(other.id()), mention))
        .variant("rank");
  }
}
