package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.statement.Role;
import vanban.check.number.statement.Statement;
import vanban.check.number.statement.Term;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.vietnamese.Decimals;

/**
 * {@code Tổng nguồn thu là 42,5 tỷ đồng. Đã chi trả 40,8 tỷ đồng; còn lại 2,7 tỷ đồng}: what is
 * left of a sum of the sentence before, or of its own, is another one.
 */
final class LeftOver {
  private static final int THREE = 3;

  /** Of what there was in all. */
  private static final Pattern ALL =
      Pattern.compile(
          "(?<![\\p{L}])(?:tổng|toàn bộ|nguồn|quỹ|được (?:cấp|giao|phân bổ)|tiếp nhận|có)(?![\\p{L}])");

  /** What was done with some of it. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?<![\\p{L}])(?:đã|chi|giải ngân|thanh toán|sử dụng|phân bổ|cấp|trao)(?![\\p{L}])");

  /** What else came or went. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:tồn|dư đầu|số dư|đầu kỳ|chuyển nguồn|kết dư|năm trước|bổ sung|thêm|khoảng|gần|hơn"
              + "|tạm ứng|thu hồi|mỗi|bình quân)(?![\\p{L}])");

  private LeftOver() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    if (!passage.value().contains("còn")) {
      return Stream.empty();
    }
    List<Statement> all = Statement.all(passage);
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            at -> {
              List<Term> terms = all.get(at).terms();
              List<Term> earlier = at == 0 ? List.of() : all.get(at - 1).terms();
              return IntStream.range(0, terms.size())
                  .filter(k -> isRest(terms.get(k)))
                  .boxed()
                  .flatMap(k -> finding(passage, terms, k, earlier).stream());
            });
  }

  private static boolean isRest(Term term) {
    return term.role() == Role.REST && term.quantity().isMoney();
  }

  private static Optional<Finding> finding(
      Passage passage, List<Term> terms, int k, List<Term> earlier) {
    Term left = terms.get(k);
    List<Term> here = same(terms.subList(0, k), left);
    List<Term> past = same(earlier, left);
    List<Term> both =
        here.size() == 1 && past.size() == 1 ? List.of(past.get(0), here.get(0)) : here;
    String around = said(earlier) + " " + said(terms);
    return both.size() == 2 && isClear(both.get(0), both.get(1)) && !OTHER.matcher(around).find()
        ? finding(passage, both.get(0).quantity(), both.get(1).quantity(), left.quantity())
        : Optional.empty();
  }

  /** The amounts of the same measure that are no claims, nor of another time. */
  private static List<Term> same(List<Term> terms, Term left) {
    return terms.stream()
        .filter(one -> one.role() != Role.PRIOR && !one.role().isClaim() && one.isOfSame(left))
        .toList();
  }

  private static boolean isClear(Term whole, Term taken) {
    String all = whole.before().toLowerCase(Locale.ROOT);
    String some = taken.before().toLowerCase(Locale.ROOT);
    return ALL.matcher(all).find()
        && DONE.matcher(some).find()
        && whole.role() != Role.PART
        && taken.role() != Role.PART;
  }

  /** All words before the numbers of a sentence. */
  private static String said(List<Term> terms) {
    return terms.stream()
        .map(Term::before)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<Finding> finding(
      Passage passage, Quantity whole, Quantity taken, Quantity left) {
    BigDecimal right = whole.value().subtract(taken.value());
    BigDecimal off = right.subtract(left.value()).abs();
    BigDecimal slack = whole.tolerance().add(taken.tolerance()).add(left.tolerance());
    boolean near = off.multiply(BigDecimal.valueOf(THREE)).compareTo(whole.value()) <= 0;
    return right.signum() < 0 || off.compareTo(slack) <= 0 || !near
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    left.from(),
                    left.to(),
                    left.typed() + " " + left.unit().scale(),
                    whole.typed() + " - " + taken.typed(),
                    Decimals.write(Decimals.trimmed(right)) + " " + left.unit().scale())
                .against(passage, whole.from(), taken.to()));
  }
}
