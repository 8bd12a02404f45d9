package vanban.check.number.statement;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;

/**
 * A number as its sentence has it.
 *
 * @param quantity the number with what it counts, and where it stands in its passage
 * @param role what it is in its sentence
 * @param base what it is of, if it is a change or a percentage
 * @param before the words since the number before it, or since the sentence began
 * @param behind the words up to the next number, or to the end of the sentence
 */
public record Term(Quantity quantity, Role role, Base base, String before, String behind) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** Whether both count, weigh or cost the same thing, as far as words tell. */
  public boolean isOfSame(Term other) {
    return isOfSame(other.quantity);
  }

  /** The same of a number alone. */
  public boolean isOfSame(Quantity other) {
    return (quantity.isMeasured() || quantity.unit().percent())
        ? quantity.unit().percent() == other.unit().percent()
            && quantity.unit().scale().equals(other.unit().scale())
        : !other.unit().percent() && SameThing.isNamed(quantity, other);
  }

  /** The last year that is named before it, since the number before. */
  public Optional<Integer> year() {
    return YEAR.matcher(before)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .reduce((first, last) -> last);
  }

  /** Whether it stands in brackets that open right before it, or a few words before it. */
  public boolean isInBrackets() {
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
