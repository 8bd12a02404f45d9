package vanban.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.source.LocatedText;
import vanban.vietnamese.Period;

/**
 * How a figure follows from others.
 *
 * @param kind what is done with them
 * @param word the word under which they are listed, as typed
 * @param inputs their keys; two of them unless it is a sum, none if what is listed is wrong, which
 *     is then among the diagnostics; of a count also those of groups
 * @param count what is counted; empty unless it is a count
 * @param since where adding up over periods starts; empty for the start of the year
 */
public record Formula(
    Kind kind,
    LocatedText word,
    List<LocatedText> inputs,
    Optional<Count> count,
    Optional<Since> since) {
  /** Keeps the inputs from change. */
  public Formula {
    inputs = List.copyOf(inputs);
  }

  /** One that counts nothing. */
  public Formula(Kind kind, LocatedText word, List<LocatedText> inputs) {
    this(kind, word, inputs, Optional.empty(), Optional.empty());
  }

  /** A count. */
  public static Formula count(LocatedText word, List<LocatedText> inputs, Count count) {
    return new Formula(Kind.COUNT, word, inputs, Optional.of(count), Optional.empty());
  }

  /** A sum of one figure over periods. */
  public static Formula cumulative(LocatedText word, LocatedText input, Optional<Since> since) {
    return new Formula(Kind.CUMULATIVE, word, List.of(input), Optional.empty(), since);
  }

  /**
   * Where adding up over periods starts.
   *
   * @param period with whose start
   * @param typed as its author wrote it: {@code 2025-12}
   */
  public record Since(Period period, LocatedText typed) {}

  /**
   * What is counted.
   *
   * @param when it counts
   * @param ofUnits whether the units that report the input are counted, and not figures
   */
  public record Count(Condition when, boolean ofUnits) {}

  /**
   * How one writes it by hand: {@code a + b + c}, {@code a - b}, {@code a / b}, {@code count(a, b:
   * reached)}, {@code cumulative(a)}.
   */
  public String written() {
    if (kind == Kind.CUMULATIVE) {
      String start = since.map(from -> ", " + from.typed().value()).orElse("");
      return kind.word() + "(" + joined() + start + ")";
    }
    return count
        .map(one -> kind.word() + "(" + joined() + ": " + one.when().written() + ")")
        .orElseGet(this::joined);
  }

  /** Whether a figure is one of its inputs. */
  public boolean isOf(String key) {
    return inputs.stream().anyMatch(input -> input.value().equals(key));
  }

  private String joined() {
    return inputs.stream().map(LocatedText::value).collect(Collectors.joining(sign()));
  }

  /** What stands between the inputs, with its spaces. */
  public String sign() {
    return switch (kind) {
      case SUM -> " + ";
      case DIFFERENCE -> " - ";
      case RATIO -> " / ";
      case COUNT, CUMULATIVE -> ", ";
    };
  }

  /** What can be done with figures. */
  public enum Kind {
    /** All of them together. */
    SUM,
    /** The first without the second. */
    DIFFERENCE,
    /** How many times the second the first is; in percent where the figure's unit is that. */
    RATIO,
    /** How many of them meet a condition. */
    COUNT,
    /** One of them in all periods of the year so far. */
    CUMULATIVE;

    /** The word an author writes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
