package vanban.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.figure.Amount;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.FigureUses.Typed;
import vanban.vietnamese.Measure;
import vanban.vietnamese.NumberMention;

/**
 * Finds numbers in text that a figure states too. Short whole numbers are left alone, for they are
 * the same by chance, and so are the numbers of documents: {@code 238-NQ/TW}.
 */
final class TypedFigures {
  private static final int ENOUGH_DIGITS = 3;
  private static final String PERCENT = "%";

  private final Map<String, List<String>> expressions;

  private TypedFigures(Map<String, List<String>> expressions) {
    this.expressions = expressions;
  }

  /** Who finds the numbers that these figures state or reckon, only percentages with a sign. */
  static TypedFigures of(Evaluation figures) {
    Map<String, List<String>> expressions = new LinkedHashMap<>();
    for (String key : figures.keys()) {
      Figure figure = figures.find(key).orElseThrow();
      for (Scenario series : figures.scenarios(figure)) {
        if (figures.amount(figure, series) instanceof Amount.Known known) {
          Measure unit = figures.measure(figure);
          String number = unit.value(known.number());
          String expression = Expression.of(key, series.name()).written();
          add(expressions, number, expression);
          if (unit.isPercent()) {
            add(expressions, number + PERCENT, expression);
          }
        }
      }
    }
    return new TypedFigures(expressions);
  }

  private static void add(Map<String, List<String>> expressions, String number, String expression) {
    expressions.computeIfAbsent(number, none -> new ArrayList<>()).add(expression);
  }

  /** Those in a text. */
  List<Typed> in(LocatedText text) {
    List<Typed> found = new ArrayList<>();
    for (NumberMention number : NumberMention.in(text.value())) {
      List<String> meant = expressions.getOrDefault(number.words(), List.of());
      Place place = text.place(number.start(), number.end());
      boolean typed = place.text().equals(number.words()); // and not put there by a term
      if (!meant.isEmpty() && typed && isTelling(number.words())) {
        found.add(new Typed(number.words(), meant, place));
      }
    }
    return found;
  }

  private static boolean isTelling(String number) {
    return number.indexOf(',') >= 0
        || number.chars().filter(Character::isDigit).count() >= ENOUGH_DIGITS;
  }
}
