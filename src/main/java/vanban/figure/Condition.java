package vanban.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of a figure so that it counts: {@code reached.council}, {@code at least 20}.
 *
 * @param word what is asked
 * @param other the plan, or the number of before, it is compared with; what was done itself where
 *     it is held against a number
 * @param limit that number; empty where it is compared
 */
public record Condition(Word word, Scenario other, Optional<BigDecimal> limit) {

  /** All that can be asked. */
  public enum Word {
    /** More than planned. */
    EXCEEDED,
    /** As planned, or more. */
    REACHED,
    /** Less than planned. */
    SHORT,
    /** More than before. */
    RISE,
    /** Less than before. */
    FALL,
    /** As before. */
    SAME,
    /** More than a number. */
    ABOVE,
    /** A number, or more. */
    AT_LEAST,
    /** Less than a number. */
    BELOW,
    /** A number, or less. */
    AT_MOST,
    /** Just a number. */
    EQUAL;

    /** What that is compared with, where it has no name; what was done where it is a number. */
    private Scenario compared() {
      return switch (this) {
        case EXCEEDED, REACHED, SHORT -> Scenario.PLAN;
        case RISE, FALL, SAME -> Scenario.PRIOR;
        case ABOVE, AT_LEAST, BELOW, AT_MOST, EQUAL -> Scenario.ACTUAL;
      };
    }

    /** What an author writes: {@code at least}. */
    public String typed() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a number follows it. */
    public boolean takesNumber() {
      return compared().equals(Scenario.ACTUAL);
    }

    /**
     * Whether it is met.
     *
     * @param direction above zero where there is more, or better, than asked for
     */
    private boolean isMet(int direction) {
      return switch (this) {
        case EXCEEDED, RISE, ABOVE -> direction > 0;
        case REACHED, AT_LEAST -> direction >= 0;
        case SHORT, FALL, BELOW -> direction < 0;
        case AT_MOST -> direction <= 0;
        case SAME, EQUAL -> direction == 0;
      };
    }
  }

  /** All words, in order. */
  public static List<String> words() {
    return Stream.of(Word.values()).map(Word::typed).toList();
  }

  /** What is typed: {@code reached}, {@code rise.month}, {@code above 20}; empty if it is none. */
  public static Optional<Condition> parse(String typed) {
    return Stream.of(Word.values()).flatMap(word -> parse(word, typed).stream()).findFirst();
  }

  private static Optional<Condition> parse(Word word, String typed) {
    if (!typed.startsWith(word.typed())) {
      return Optional.empty();
    }
    String rest = typed.substring(word.typed().length());
    if (word.takesNumber()) {
      return rest.matches(" +-?[0-9]{1,30}(\\.[0-9]{1,30})?")
          ? Optional.of(
              new Condition(word, Scenario.ACTUAL, Optional.of(new BigDecimal(rest.strip()))))
          : Optional.empty();
    }
    if (rest.isEmpty()) {
      return Optional.of(new Condition(word, word.compared(), Optional.empty()));
    }
    return rest.matches("\\.[^.\\s]+")
        ? Optional.of(
            new Condition(word, word.compared().named(rest.substring(1)), Optional.empty()))
        : Optional.empty();
  }

  /** As an author writes it. */
  public String written() {
    return word.typed()
        + limit.map(number -> " " + number.toPlainString()).orElse("")
        + (other.isNamed() ? "." + other.ownName() : "");
  }

  /**
   * Whether it is met.
   *
   * @param direction above zero where more was done, or better than planned
   */
  public boolean isMet(int direction) {
    return word.isMet(direction);
  }

  /**
   * Whether a number meets it.
   *
   * @param done what was done
   * @param than the plan, what was before, or the limit
   */
  public boolean isMet(BigDecimal done, BigDecimal than) {
    return word.isMet(done.compareTo(than));
  }
}
