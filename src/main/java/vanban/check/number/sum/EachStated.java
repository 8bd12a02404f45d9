package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.statement.Role;
import vanban.check.number.statement.Statement;
import vanban.check.number.statement.Term;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code 40 người, bố trí tại 08 trạm, bình quân mỗi trạm 06 người}: how many there are, and how
 * many in all, make another number for each. Both stand in the sentence, or one of them in that
 * before.
 */
final class EachStated {
  /** What is farther off is of other numbers. */
  private static final BigDecimal FAR = new BigDecimal("1.6");

  private static final Search MAY =
      Search.from(
          Signs.initials("mbt").and(Signs.of("/")),
          Pattern.compile(
              "(?:mỗi|bình quân|trung bình) |(?<=\\p{L})/(?=\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}])(?<mean>(?:bình quân|trung bình) )?(?:mỗi|một) (?<each>\\p{L}+(?: \\p{L}+)?)(?:"
              + " (?:có|là|được|đạt|với|gồm|trị giá|hỗ trợ)){0,3} $");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?: (?:nghìn |triệu |tỷ )?\\p{L}+| (?:nghìn |triệu |tỷ )đồng)? ?(?:/ ?|mỗi |một )(?<each>\\p{L}+)(?= ?[,;.()]|$)");

  private static final Pattern MEAN =
      Pattern.compile("(?:bình quân|trung bình)(?: [\\p{L}]+){0,3} $");

  /** What is not exact. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![\\p{L}])(?:khoảng|gần|hơn|trên|dưới|từ|không quá|tối đa|tối thiểu|ít nhất|trở lên|dự kiến"
              + "|kế hoạch|tăng|giảm|còn|thêm)(?![\\p{L}])");

  /** Of a stretch of time there are as many as one likes. */
  private static final Set<String> TIMES =
      Set.of("năm", "tháng", "ngày", "quý", "giờ", "tuần", "kỳ", "lần", "đợt", "vụ", "người");

  private EachStated() {}

  /**
   * What is told of each.
   *
   * @param term the number
   * @param noun of which it is, one by one
   * @param mean whether it is so on the average
   */
  private record Each(Term term, String noun, boolean mean) {
    /** Whether it is written as one: {@code 1.600 cây/ha}. */
    boolean isRate() {
      return term.behind().indexOf('/') >= 0 && BEHIND.matcher(term.behind()).find();
    }

    boolean isCount(Term other) {
      Quantity one = other.quantity();
      return one.isMeasured()
          ? one.unit().scale().equals(noun)
          : (one.unit().noun() + " ").startsWith(noun + " ");
    }

    boolean isTotal(Term other) {
      Quantity one = other.quantity();
      Quantity rate = term.quantity();
      if (rate.isMeasured() || one.isMeasured()) {
        return rate.unit().scale().equals(one.unit().scale());
      }
      String of = CountedNouns.first(rate.unit().noun()).orElse(rate.unit().noun());
      String whole = one.unit().noun();
      boolean people = People.are(of) && People.are(whole);
      return !of.isEmpty() && (people || whole.startsWith(of) || whole.startsWith("lượt " + of));
    }
  }

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    if (!MAY.isIn(passage.value())) {
      return Stream.empty();
    }
    List<Statement> all = Statement.all(passage);
    return IntStream.range(0, all.size())
        .filter(at -> MAY.isIn(all.get(at).sentence().value()))
        .boxed()
        .flatMap(at -> in(passage, all, at));
  }

  private static Stream<Finding> in(Passage passage, List<Statement> all, int at) {
    List<Term> terms = all.get(at).terms();
    List<Term> earlier = at == 0 ? List.of() : all.get(at - 1).terms();
    return IntStream.range(0, terms.size())
        .boxed()
        .flatMap(
            k ->
                each(terms.get(k))
                    .flatMap(one -> finding(passage, one, earlier, terms, k))
                    .stream());
  }

  private static Optional<Each> each(Term term) {
    String before = term.before().toLowerCase(Locale.ROOT);
    String behind = term.behind().toLowerCase(Locale.ROOT);
    boolean exact = !ABOUT.matcher(clause(before)).find() && !term.quantity().unit().percent();
    Matcher ahead = BEFORE.matcher(before);
    if (exact && ahead.find()) {
      return each(term, ahead.group("each"), ahead.group("mean") != null);
    }
    Matcher next = BEHIND.matcher(behind);
    return exact && next.find()
        ? each(term, next.group("each"), MEAN.matcher(before).find())
        : Optional.empty();
  }

  private static Optional<Each> each(Term term, String noun, boolean mean) {
    return TIMES.contains(noun) ? Optional.empty() : Optional.of(new Each(term, noun, mean));
  }

  private static String clause(String before) {
    return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  }

  private static Optional<Finding> finding(
      Passage passage, Each each, List<Term> earlier, List<Term> terms, int k) {
    List<Term> before = told(terms.subList(0, k));
    List<Term> behind = told(terms.subList(k + 1, terms.size()));
    List<Term> past = told(earlier);
    Optional<Term> count = only(each::isCount, before, behind, past);
    List<Term> wholes =
        behind.stream().filter(one -> one.role() == Role.WHOLE || !each.mean()).toList();
    Optional<Term> total = only(each::isTotal, before, wholes, past);
    boolean far = count.isPresent() && total.isPresent() && areFar(terms, count.get(), total.get());
    return far
        ? Optional.empty()
        : count.flatMap(
            of ->
                total
                    .filter(one -> isWrong(each, of, one))
                    .map(one -> finding(passage, each, of, one)));
  }

  /** Whether neither of them stands in the sentence. */
  private static boolean areFar(List<Term> here, Term count, Term total) {
    return !here.contains(count) && !here.contains(total);
  }

  /** Those that are no claims, up to where something is taken apart. */
  private static List<Term> told(List<Term> some) {
    List<Term> told = new ArrayList<>();
    for (Term one : some) {
      if (one.role() == Role.PART) {
        return told;
      }
      if (one.role() == Role.LEVEL || one.role() == Role.WHOLE) {
        told.add(one);
      }
    }
    return told;
  }

  /** The only one of the first of some lists in which there is any. */
  @SafeVarargs
  private static Optional<Term> only(Predicate<Term> kind, List<Term>... lists) {
    for (List<Term> list : lists) {
      List<Term> some = list.stream().filter(kind).toList();
      if (!some.isEmpty()) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWrong(Each each, Term count, Term total) {
    BigDecimal rate = each.term().quantity().value();
    BigDecimal many = count.quantity().value();
    boolean some = many.signum() > 0 && rate.signum() > 0 && !count.equals(total);
    return some && isOff(each, rate, many, total.quantity());
  }

  private static boolean isOff(Each each, BigDecimal rate, BigDecimal many, Quantity total) {
    BigDecimal exact = total.value().divide(many, MathContext.DECIMAL64);
    boolean near =
        exact.compareTo(rate.multiply(FAR)) <= 0 && rate.compareTo(exact.multiply(FAR)) <= 0;
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(rate.scale(), 0));
    BigDecimal slack = total.tolerance().divide(many, MathContext.DECIMAL64);
    boolean even = each.isRate() || exact.stripTrailingZeros().scale() <= 0;
    if (!each.mean() && !even) {
      return false; // not all of them need be given out
    }
    BigDecimal off = exact.subtract(rate).abs();
    return near && (each.mean() ? off.compareTo(last.add(slack)) >= 0 : off.compareTo(slack) > 0);
  }

  private static Finding finding(Passage passage, Each each, Term count, Term total) {
    Quantity rate = each.term().quantity();
    Quantity whole = total.quantity();
    BigDecimal exact = whole.value().divide(count.quantity().value(), MathContext.DECIMAL64);
    BigDecimal right = exact.setScale(Math.max(rate.value().scale(), 1), RoundingMode.HALF_UP);
    return Finding.of(
            passage,
            rate.from(),
            rate.to(),
            rate.typed(),
            whole.typed() + "/" + count.quantity().typed(),
            Decimals.write(Decimals.trimmed(right)))
        .message("mean")
        .against(passage, whole.from(), whole.to());
  }
}
