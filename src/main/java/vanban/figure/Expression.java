package vanban.figure;

import java.util.Optional;

/**
 * What stands between the braces for a figure: {@code revenue.of_plan.council}, and where one unit
 * of several is meant, {@code revenue.of_plan.council@phung-hiep}.
 *
 * @param figure the key and what is said of it: {@code revenue.of_plan.council}
 * @param unit the id of the unit whose number is meant; empty for that of the report
 */
public record Expression(String figure, Optional<String> unit) {
  private static final char UNIT = '@';

  /** What is typed, taken apart. */
  public static Expression of(String typed) {
    int at = typed.indexOf(UNIT);
    return at < 0
        ? new Expression(typed, Optional.empty())
        : new Expression(typed.substring(0, at), Optional.of(typed.substring(at + 1)));
  }

  /** The same of one unit. */
  public Expression of(ReportingUnit one) {
    return new Expression(figure, Optional.of(one.id()));
  }

  /** The key of the figure: {@code revenue}. */
  public String key() {
    int point = figure.indexOf('.');
    return point < 0 ? figure : figure.substring(0, point);
  }

  /** As typed. */
  public String written() {
    return figure + unit.map(id -> UNIT + id).orElse("");
  }
}
