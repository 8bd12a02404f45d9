package vanban.usage;

import java.util.List;
import vanban.figure.Expression;
import vanban.figure.eval.Evaluation;
import vanban.source.Place;

/**
 * The figures of a report with the places where its text speaks of them.
 *
 * @param figures all that are declared
 * @param uses of them, in the order of files and places, each place once
 * @param typed numbers in its prose that are typed by hand, in the same order
 */
public record FigureUses(Evaluation figures, List<Use> uses, List<Typed> typed) {
  /** Keeps the lists from change. */
  public FigureUses {
    uses = List.copyOf(uses);
    typed = List.copyOf(typed);
  }

  /**
   * A figure that is printed: <code>${revenue.of_plan.council}</code>.
   *
   * @param key of the figure: {@code revenue}
   * @param form what follows the key: {@code of_plan.council}; {@code actual} where nothing does,
   *     and before the unit in {@code actual@phung-hiep}
   * @param printed the words for it: {@code 25,56%}
   * @param place of what stands between the braces
   */
  public record Use(String key, String form, String printed, Place place) {
    /** What stands between the braces, or would there. */
    public String expression() {
      return Expression.of(key, form).written();
    }
  }

  /**
   * A number typed by hand that a figure states too.
   *
   * @param number as typed: {@code 1.916,94}
   * @param figures what could stand between braces instead, at least one: {@code revenue}, {@code
   *     revenue.plan.council}
   * @param place of the number
   */
  public record Typed(String number, List<String> figures, Place place) {
    /** Keeps the list from change. */
    public Typed {
      figures = List.copyOf(figures);
    }
  }
}
