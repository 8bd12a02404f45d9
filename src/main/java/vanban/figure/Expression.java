package vanban.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the braces for a figure: {@code revenue.of_plan.council}, and where one unit
 * of several is meant, {@code revenue.of_plan.council@phung-hiep}. How it is printed may stand
 * behind a colon: {@code revenue.of_plan:over 0}.
 *
 * @param key of the figure: {@code revenue}
 * @param words behind the key, which say what of it is meant: {@code of_plan}, {@code council};
 *     none for what was done
 * @param unit the id of the unit whose number is meant; empty for that of the report
 * @param suffix what stands behind the colon; empty where there is none
 */
public record Expression(
    String key, List<String> words, Optional<String> unit, Optional<String> suffix) {
  private static final String POINT = ".";
  private static final String UNIT = "@";
  private static final String COLON = ":";
  private static final String BARE = Form.ACTUAL.word();

  /** Keeps the words from change. */
  public Expression {
    words = List.copyOf(words);
  }

  /** One that is printed as is usual. */
  public Expression(String key, List<String> words, Optional<String> unit) {
    this(key, words, unit, Optional.empty());
  }

  /** What is typed, taken apart. */
  public static Expression of(String typed) {
    int colon = typed.indexOf(COLON);
    return colon < 0
        ? usual(typed)
        : usual(typed.substring(0, colon)).printed(Optional.of(typed.substring(colon + 1)));
  }

  private static Expression usual(String typed) {
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
    return full.words().equals(List.of(BARE)) ? full.in(List.of()) : full;
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
    return new Expression(key, words, Optional.of(id), suffix);
  }

  /** The same in other words behind the key. */
  public Expression in(List<String> others) {
    return new Expression(key, others, unit, suffix);
  }

  /**
   * The same otherwise printed.
   *
   * @param otherwise what stands behind the colon; empty for how it is printed usually
   */
  public Expression printed(Optional<String> otherwise) {
    return new Expression(key, words, unit, otherwise);
  }

  /**
   * How it is printed; empty where what stands behind the colon says nothing known, and where a
   * form needs what is not there.
   */
  public Optional<Printing> printing() {
    if (form().filter(Form::isFirstOfUnits).isPresent()) {
      return suffix.flatMap(Printing::first);
    }
    return suffix.map(Printing::of).orElse(Optional.of(Printing.USUAL));
  }

  /**
   * The same figure in another form that compares with the same, printed in the same way as far as
   * the other form can be.
   */
  public Expression in(Form other) {
    List<String> others = new ArrayList<>(words);
    if (others.isEmpty()) {
      others.add(other.word());
    } else {
      others.set(0, other.word());
    }
    return isRounded(other) ? in(others) : in(others).printed(Optional.empty());
  }

  private static boolean isRounded(Form form) {
    return switch (form.kind()) {
      case AMOUNT, NUMBER, PERCENT, DIFFERENCE -> true;
      case FRACTION, OUTCOME, WORD -> false;
    };
  }

  /** What of the figure is meant, in words also where none are typed: {@code actual}. */
  public String said() {
    return (words.isEmpty() ? BARE : String.join(POINT, words)) + behind();
  }

  /** As typed between the braces. */
  public String written() {
    return withoutUnit() + behind();
  }

  /** As typed, but without the unit and what follows it: {@code revenue.of_plan.council}. */
  public String withoutUnit() {
    return words.isEmpty() ? key : key + POINT + String.join(POINT, words);
  }

  private String behind() {
    return unit.map(id -> UNIT + id).orElse("") + suffix.map(how -> COLON + how).orElse("");
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
