package vanban.check.number.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.statement.Base;
import vanban.check.number.statement.Role;
import vanban.check.number.statement.Statement;
import vanban.check.number.statement.Term;
import vanban.check.text.Passage;

/**
 * Finds what is said of numbers that stand anywhere before it in its sentence, or in the one
 * before: {@code Thu đạt 59 tỷ đồng. Cùng kỳ là 50 tỷ đồng, tăng 18%}. There must be one number of
 * now and one of then, or of the plan, and no other of the same thing.
 */
final class Compared {
  private static final BigDecimal FAR_OFF = BigDecimal.valueOf(3);

  /** Then, in so many words. */
  private static final Pattern THEN =
      Pattern.compile(
          "cùng kỳ|(?:năm|kỳ|quý|tháng|tuần) trước|đầu (?:năm|nhiệm kỳ|kỳ)|cuối (?:năm|kỳ)");

  private static final Pattern PLAN_AHEAD =
      Pattern.compile(
          "[^();.]{0,60}\\((?:(?:chỉ tiêu|kế hoạch|dự toán|tổng số|giao|được giao|là|:) ?)*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SAID_OF_PLAN =
      Pattern.compile(
          "^[\\p{L} ]{0,12}?(?:kế hoạch|chỉ tiêu|dự toán|tổng số|tổng|số)(?<more>[\\p{L} ]*+)");

  /** Words that do not tell one plan from another. */
  private static final Set<String> MERE = Set.of("", "đề", "ra", "được", "giao");

  private Compared() {}

  /** All changes of a passage. */
  static Stream<ChangeClaim> changes(Passage passage) {
    List<Statement> all = Statement.all(passage);
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            at ->
                IntStream.range(1, all.get(at).terms().size() + 1)
                    .mapToObj(k -> change(all, at, k - 1))
                    .flatMap(Optional::stream));
  }

  private static Optional<ChangeClaim> change(List<Statement> all, int at, int k) {
    Term claim = all.get(at).terms().get(k);
    boolean change =
        claim.role().isChange() && claim.base() != Base.PLAN && claim.base() != Base.WHOLE;
    if (!change) {
      return Optional.empty();
    }
    List<Term> here = levels(all.get(at).terms().subList(0, k));
    List<Term> earlier = at == 0 ? List.of() : levels(all.get(at - 1).terms());
    return pair(claim, here)
        .or(
            () ->
                here.size() == 1 && earlier.size() == 1
                    ? pair(claim, List.of(earlier.get(0), here.get(0)))
                    : Optional.empty())
        .filter(Change::isSound)
        .filter(pair -> claim.quantity().unit().percent() || isNear(pair, claim.quantity()))
        .map(
            pair ->
                new ChangeClaim(
                    pair,
                    Optional.of(claim.role() == Role.GROWTH),
                    Optional.of(claim.quantity()),
                    Optional.empty()));
  }

  /** Those of which something can be said. */
  private static List<Term> levels(List<Term> terms) {
    return terms.stream().filter(term -> !term.role().isClaim()).toList();
  }

  /** What it was and what it is, if there is but one of each. */
  private static Optional<Change> pair(Term claim, List<Term> some) {
    if (some.size() < 2 || !isApart(some)) {
      return Optional.empty();
    }
    Term nearest = some.get(some.size() - 1);
    List<Term> same =
        some.stream().filter(one -> one.isOfSame(nearest) || isBare(one, nearest)).toList();
    boolean counted = claim.quantity().unit().percent() || same.stream().anyMatch(claim::isOfSame);
    return same.size() == 2 && counted
        ? prior(same)
            .flatMap(was -> change(claim, was, was.equals(same.get(0)) ? same.get(1) : same.get(0)))
        : Optional.empty();
  }

  private static boolean isApart(List<Term> some) {
    return some.stream()
        .allMatch(one -> one.role() == Role.LEVEL || one.role() == Role.PRIOR || isAll(one));
  }

  private static boolean isAll(Term one) {
    return one.role() == Role.WHOLE && !one.isInBrackets();
  }

  /** The one of then: so called, or of an earlier year. */
  private static Optional<Term> prior(List<Term> two) {
    List<Term> then = two.stream().filter(one -> one.role() == Role.PRIOR).toList();
    if (!then.isEmpty()) {
      return then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
    }
    Optional<Integer> first = two.get(0).year();
    Optional<Integer> second = two.get(1).year();
    return first
        .flatMap(one -> second.filter(other -> !other.equals(one)))
        .map(other -> first.orElseThrow() < other ? two.get(0) : two.get(1));
  }

  private static boolean isBare(Term one, Term other) {
    return !one.quantity().unit().percent()
        && one.quantity().unit().scale().isEmpty()
        && one.quantity().unit().noun().isEmpty()
        && !other.quantity().unit().percent();
  }

  private static Optional<Change> change(Term claim, Term was, Term is) {
    Quantity before = was.quantity().like(is.quantity());
    Quantity now = is.quantity().like(was.quantity());
    return isOfThen(claim, was) ? Optional.of(Change.of(before, now)) : Optional.empty();
  }

  /** Whether what is said is of the time that is stated, if it says of which one. */
  private static boolean isOfThen(Term claim, Term was) {
    String said = (claim.before() + " " + claim.behind()).toLowerCase(Locale.ROOT);
    String then = was.before().toLowerCase(Locale.ROOT);
    return THEN.matcher(said)
        .results()
        .map(found -> found.group())
        .allMatch(when -> then.contains(when) || was.year().isPresent());
  }

  /** An amount of quite another size is one of another thing. */
  private static boolean isNear(Change change, Quantity by) {
    BigDecimal growth = change.growth().abs();
    return growth.compareTo(by.value().multiply(FAR_OFF)) <= 0
        && by.value().compareTo(growth.multiply(FAR_OFF)) <= 0;
  }

  /** All that a passage says in percent of plans, and of all there is. */
  static Stream<Ahead> plans(Passage passage) {
    return Statement.all(passage).stream()
        .map(Statement::terms)
        .flatMap(
            terms ->
                IntStream.range(1, terms.size() + 1)
                    .mapToObj(k -> plan(terms, k - 1))
                    .flatMap(Optional::stream));
  }

  private static Optional<Ahead> plan(List<Term> terms, int k) {
    Term claim = terms.get(k);
    boolean share =
        claim.role() == Role.SHARE
            && claim.quantity().unit().percent()
            && (claim.base() == Base.PLAN || claim.base() == Base.WHOLE);
    if (!share) {
      return Optional.empty();
    }
    List<Term> before = levels(terms.subList(0, k));
    return ahead(terms, k)
        .or(() -> stated(before, claim))
        .flatMap(plan -> level(before, plan).map(is -> of(plan, is, claim)));
  }

  private static Ahead of(Term plan, Term is, Term claim) {
    return new Ahead(plan.quantity().like(is.quantity()), is.quantity(), claim.quantity(), "đạt");
  }

  /** In brackets behind the percentage. */
  private static Optional<Term> ahead(List<Term> terms, int k) {
    return Optional.of(k + 1)
        .filter(next -> next < terms.size())
        .map(terms::get)
        .filter(next -> PLAN_AHEAD.matcher(next.before()).matches())
        .filter(next -> !next.role().isClaim() && !next.quantity().unit().percent());
  }

  private static Optional<Term> stated(List<Term> before, Term claim) {
    Role role = claim.base() == Base.PLAN ? Role.PLAN : Role.WHOLE;
    List<Term> plans =
        before.stream().filter(one -> one.role() == role && isOfNoOther(one, claim)).toList();
    return plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty();
  }

  /**
   * Whether nothing is said of the plan that is not said where it is stated: which year's it is.
   */
  private static boolean isOfNoOther(Term plan, Term claim) {
    Matcher said = SAID_OF_PLAN.matcher(claim.behind().toLowerCase(Locale.ROOT));
    String stated = plan.before().toLowerCase(Locale.ROOT);
    return !said.lookingAt()
        || Stream.of(said.group("more").strip().split(" "))
            .allMatch(word -> stated.contains(word) || MERE.contains(word));
  }

  /** The only number of the same thing. */
  private static Optional<Term> level(List<Term> before, Term plan) {
    List<Term> same =
        before.stream()
            .filter(one -> !one.equals(plan) && !one.quantity().unit().percent())
            .filter(one -> one.isOfSame(plan) || isBare(plan, one))
            .toList();
    return same.size() == 1 && same.get(0).role() == Role.LEVEL
        ? Optional.of(same.get(0))
        : Optional.empty();
  }
}
