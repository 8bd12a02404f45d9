package vanban.figure;

import java.util.List;
import java.util.Optional;

/**
 * What stands between the braces for a figure: {@code revenue.of_plan.council}, and where one unit
 * of several is meant, {@code revenue.of_plan.council@phung-hiep}.
 *
 * @param key of the figure: {@code revenue}
 * @param words behind the key, which say what of it is meant: {@code of_plan}, {@code council};
 *     none for what was done
 * @param unit the id of the unit whose number is meant; empty for that of the report
 */
public record Expression(String key, List<String> words, Optional<String> unit) {
  private static final String POINT = ".";
  private static final String UNIT = "@";
  private static final String BARE = Form.ACTUAL.word();

  /** Keeps the words from change. */
  public Expression {
    words = List.copyOf(words);
  }

  /** What is typed, taken apart. */
  public static Expression of(String typed) {
    int at = typed.indexOf(UNIT);
    String figure = at < 0 ? typed : typed.substring(0, at);
    List<String> words = List.of(figure.split("\\.", -1));
    return new Expression(
        words.get(0),
        words.subList(1, words.size()),
        at < 0 ? Optional.empty() : Optional.of(typed.substring(at + UNIT.length())));
  }

  /**
   * What of a figure is meant.
   *
   * @param said such as {@code of_plan.council}, {@code actual}, {@code actual@phung-hiep}
   */
  public static Expression of(String key, String said) {
    Expression full = of(key + POINT + said);
    return full.words().equals(List.of(BARE)) ? new Expression(key, List.of(), full.unit()) : full;
  }

  /** A number of a figure. */
  public static Expression of(Figure figure, Scenario scenario) {
    return of(figure.key().value(), scenario.name());
  }

  /**
   * The same of one unit.
   *
   * @param id of the unit
   */
  public Expression forUnit(String id) {
    return new Expression(key, words, Optional.of(id));
  }

  /** What of the figure is meant, in words also where none are typed: {@code actual}. */
  public String said() {
    return (words.isEmpty() ? BARE : String.join(POINT, words)) + unitSuffix();
  }

  /** As typed between the braces. */
  public String written() {
    return withoutUnit() + unitSuffix();
  }

  /** As typed, but without the unit: {@code revenue.of_plan.council}. */
  public String withoutUnit() {
    return words.isEmpty() ? key : key + POINT + String.join(POINT, words);
  }

  private String unitSuffix() {
    return unit.map(id -> UNIT + id).orElse("");
  }

  /** The form that is meant; empty where there is none of that name, or too much stands behind. */
  public Optional<Form> form() {
    Optional<Form> form = words.isEmpty() ? Optional.of(Form.ACTUAL) : Form.of(words.get(0));
    return form.filter(found -> words.size() < 2 || takesRest(found));
  }

  private boolean takesRest(Form form) {
    return words.size() == 2 && form.comparedWith().isPresent();
  }

  /** The scenario a form compares with, by its name where one is typed. */
  public Scenario comparedWith(Form form) {
    Scenario scenario = form.comparedWith().orElse(Scenario.ACTUAL);
    return words.size() == 2 ? scenario.named(words.get(1)) : scenario;
  }
}
