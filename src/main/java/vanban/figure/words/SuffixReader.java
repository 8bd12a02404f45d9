package vanban.figure.words;

import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Printing;
import vanban.source.Edit;
import vanban.source.LocatedText;

/** Reads what stands behind the colon: <code>${revenue.of_plan:over 0}</code>. */
public final class SuffixReader {
  private static final String CHOICES = "1, 0, -2, over, nearly, about, rounded, over 1, words";

  private static final String EXAMPLE = "3";

  private SuffixReader() {}

  /**
   * How an expression is printed.
   *
   * @param expression of a figure, as typed
   * @param figure that it is of
   * @return empty where what is typed says nothing known, or nothing of this form, which is then
   *     among the diagnostics
   */
  static Optional<Printing> read(LocatedText expression, Figure figure, Diagnostics diagnostics) {
    Expression asked = Expression.of(expression.value());
    Optional<Printing> printing = asked.printing();
    if (asked.form().filter(Form::isFirstOfUnits).isPresent()) {
      if (printing.isEmpty()) {
        diagnostics.add(howMany(expression, asked));
      }
      return printing;
    }
    if (printing.isEmpty()) {
      diagnostics.add(unknown(expression, asked));
    } else if (asked.suffix().isPresent()
        && (figure.rank().isPresent() || asked.form().stream().anyMatch(SuffixReader::isFixed))) {
      diagnostics.add(unprintable(expression));
      return Optional.empty();
    }
    return printing;
  }

  /** Whether a form is not one number, so that there is one way to print it. */
  private static boolean isFixed(Form form) {
    return switch (form.kind()) {
      case FRACTION, OUTCOME, WORD -> true;
      case AMOUNT, NUMBER, PERCENT, DIFFERENCE -> false;
    };
  }

  /**
   * What is said of something that is not one number, but has a colon behind it.
   *
   * @param expression as typed, with the colon
   */
  public static Diagnostic unprintable(LocatedText expression) {
    int end = expression.value().length();
    int colon = end - Expression.of(expression.value()).suffix().orElse("").length() - 1;
    LocatedText behind = expression.slice(colon, end);
    return Diagnostic.error(
            Code.UNKNOWN_FORM, behind.place(), behind.value(), expression.slice(0, colon).value())
        .variant("unprintable")
        .mend(new Edit(behind.place(), ""));
  }

  /** A form that lists units, of which it is not said how many. */
  private static Diagnostic howMany(LocatedText expression, Expression asked) {
    int from = asked.key().length() + 1;
    LocatedText typed = expression.slice(from, expression.value().length());
    String example = asked.printed(Optional.of(EXAMPLE)).written();
    return Diagnostic.error(
            Code.UNKNOWN_FORM, typed.place(), asked.words().get(0), "${" + example + "}")
        .variant("how-many");
  }

  private static Diagnostic unknown(LocatedText expression, Expression asked) {
    int end = expression.value().length();
    String suffix = asked.suffix().orElse("");
    boolean empty = suffix.isBlank();
    LocatedText typed = expression.slice(end - suffix.length() - (empty ? 1 : 0), end);
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_FORM, typed.place(), typed.value(), asked.key())
            .variant("printing");
    Optional<Diagnostic> turned =
        turned(asked, suffix)
            .map(meant -> found.hint("write", meant).mend(new Edit(expression.place(), meant)));
    String word = suffix.strip().split(" ", 2)[0];
    return turned
        .or(
            () ->
                Nearest.to(word, Printing.words())
                    .filter(meant -> !meant.equals(word))
                    .map(meant -> found.didYouMean(word, meant)))
        .orElseGet(() -> found.hint("choices", CHOICES));
  }

  /** A unit stands before the colon, not behind. */
  private static Optional<String> turned(Expression asked, String suffix) {
    int at = suffix.indexOf('@');
    return Optional.of(suffix)
        .filter(typed -> at > 0 && asked.unit().isEmpty())
        .map(typed -> typed.substring(0, at))
        .filter(typed -> Printing.of(typed).isPresent())
        .map(
            typed -> asked.printed(Optional.of(typed)).forUnit(suffix.substring(at + 1)).written());
  }
}
