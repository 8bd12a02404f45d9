package vanban.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan says of its number, where it is not to be met but to be kept. */
public enum Bound {
  /** That or more. */
  AT_LEAST("at least", "ít nhất", "≥"),
  /** That or less. */
  AT_MOST("at most", "không quá", "≤"),
  /** More than that. */
  ABOVE("above", "trên", ">"),
  /** Less than that. */
  BELOW("below", "dưới", "<");

  private final String word;
  private final String printed;
  private final String sign;

  Bound(String word, String printed, String sign) {
    this.word = word;
    this.printed = printed;
    this.sign = sign;
  }

  /** The word an author writes before the number: {@code at least}. */
  public String word() {
    return word;
  }

  /** The word that documents print before the number: {@code ít nhất}. */
  public String printed() {
    return printed;
  }

  /** The sign that stands before the number in tables: {@code ≥}. */
  public String sign() {
    return sign;
  }

  /** The words that an author may write before the number, as documents print it too. */
  public List<String> words() {
    return List.of(word, printed);
  }

  /** The bound of a word, if it is that of one. */
  public static Optional<Bound> of(String word) {
    return Stream.of(values()).filter(bound -> bound.words().contains(word)).findFirst();
  }

  /** Which way is better where this is planned. */
  public Better better() {
    return switch (this) {
      case AT_LEAST, ABOVE -> Better.HIGHER;
      case AT_MOST, BELOW -> Better.LOWER;
    };
  }

  /** Whether it is kept by what was done. */
  public boolean isKept(BigDecimal done, BigDecimal limit) {
    int beyond = done.compareTo(limit);
    return switch (this) {
      case AT_LEAST -> beyond >= 0;
      case AT_MOST -> beyond <= 0;
      case ABOVE -> beyond > 0;
      case BELOW -> beyond < 0;
    };
  }
}
