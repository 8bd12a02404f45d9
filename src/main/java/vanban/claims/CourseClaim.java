package vanban.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;

/**
 * The way from what was before to what is now: <code>từ ${x.prior} lên ${x}</code>, <code>
 * giảm còn ${x}</code>.
 */
record CourseClaim(Numbers numbers) implements Claim {
  private static final String UP =
      "(?:tăng|vươn|nâng) lên|tăng (?:đến|tới)|lên|tăng|vươn|nâng|thăng";

  private static final String DOWN = "(?:giảm|tụt|hạ|rút) xuống|giảm còn|xuống|giảm|tụt|hạ";

  private static final String WORD =
      "(?<![\\p{L}\\p{M}\\p{N}/–-])(?:(?<up>" + UP + ")|(?<down>" + DOWN + "))";

  private static final String TO =
      "(?:[ \\u00A0](?:thành|còn|đến|tới|là|chỉ|khoảng|gần|trên|hơn|mức|hạng|vị trí|thứ))*[ \\u00A0]$";

  /** Behind what was before. */
  private static final Pattern FROM_BEFORE =
      Clauses.pattern(Passage.FIGURE + Clauses.SIGN + "{0,60}?" + WORD + TO);

  /** Before both: <code>giảm từ ${x.prior} năm 2025 còn ${x}</code>. */
  private static final Pattern AROUND =
      Clauses.pattern(
          WORD
              + "[ \\u00A0]từ[ \\u00A0]"
              + Passage.FIGURE
              + "(?:[ \\u00A0]\\(?(?:năm|tháng|quý)[ \\u00A0][\\dIV/]+\\)?)?[^.;:!?,¶\\d"
              + Passage.FIGURE
              + "]{0,40}$");

  /** Where what was before is not told; what is told is another's. */
  private static final Pattern ALONE =
      Clauses.pattern("(?:^|[.;:!?¶,(])[^.;:!?¶,(\\d]*?" + WORD + TO);

  /** In such a sentence the way is one from elsewhere. */
  private static final Pattern OTHERWISE =
      Clauses.pattern(
          Clauses.START
              + "(?:so|từ|tháng|quý|tuần|ngày|năm|kế hoạch|dự toán|giao)"
              + Clauses.END
              + "|"
              + Passage.FIGURE);

  /** The plan that was handed down may have gone another way. */
  private static final Pattern PLANNED =
      Clauses.pattern(Clauses.START + "(?:giao|kế hoạch|dự toán|chỉ tiêu)" + Clauses.END);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    boolean now = mention.form() == Form.ACTUAL || mention.form() == Form.VALUE;
    return now ? fromBefore(passage, mention).or(() -> alone(passage, mention)) : Optional.empty();
  }

  private Optional<Diagnostic> fromBefore(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    return Stream.of(FROM_BEFORE, AROUND)
        .map(pattern -> pattern.matcher(before.value()))
        .filter(Matcher::find)
        .flatMap(found -> fromBefore(passage, before, found, mention).stream())
        .findFirst();
  }

  private Optional<Diagnostic> fromBefore(
      Passage passage, Stretch before, Matcher found, Mention mention) {
    int start = before.start() + found.start();
    Said said = new Said(before, found);
    if (Clauses.isUnsaid(said.left()) || PLANNED.matcher(said.left()).find()) {
      return Optional.empty();
    }
    return passage.mentionsIn(start, mention.at()).stream()
        .filter(one -> one.form() == Form.PRIOR && one.isOfSame(mention))
        .findFirst()
        .flatMap(prior -> check(said, prior, mention));
  }

  /** A warning: another time than that of the file of before may be meant. */
  private Optional<Diagnostic> alone(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    Matcher found = ALONE.matcher(before.value());
    if (!found.find()) {
      return Optional.empty();
    }
    Said said = new Said(before, found);
    boolean meant =
        said.isOfTwoWords()
            && !OTHERWISE.matcher(said.left()).find()
            && !Clauses.isUnsaid(said.left());
    return meant
        ? check(said, mention.as(Form.CHANGE), mention).map(Diagnostic::asWarning)
        : Optional.empty();
  }

  private Optional<Diagnostic> check(Said said, Mention compared, Mention mention) {
    return numbers
        .pair(compared)
        .filter(pair -> !said.way().is(pair.direction()))
        .map(
            pair ->
                Diagnostic.error(
                        Code.FALSE_WORDS,
                        said.stretch().place(said.from(), said.to()),
                        said.words(),
                        mention.asked().key(),
                        numbers.words(compared.in(Form.PRIOR), mention),
                        numbers.words(mention.asked(), mention))
                    .variant("course"));
  }

  /**
   * A word for the way.
   *
   * @param from its offset
   */
  private record Said(Stretch stretch, int from, String words, Direction way) {
    Said(Stretch stretch, Matcher found) {
      this(
          stretch,
          found.group("up") == null ? found.start("down") : found.start("up"),
          found.group("up") == null ? found.group("down") : found.group("up"),
          found.group("up") == null ? Direction.FALL : Direction.RISE);
    }

    private int to() {
      return from + words.length();
    }

    /** The words of the sentence before it. */
    private String left() {
      return Clauses.sentence(stretch.value().substring(0, from));
    }

    /** {@code lên} alone speaks of much else. */
    private boolean isOfTwoWords() {
      String lowered = Clauses.lowered(words);
      boolean behind = stretch.value().substring(to()).strip().startsWith("còn");
      return lowered.indexOf(' ') > 0 || (behind && lowered.equals("giảm"));
    }
  }
}
