package vanban.usage;

import java.util.List;
import vanban.figure.Expression;
import vanban.source.Place;

/**
 * A figure that goes another way than in the last report: it rose then and falls now, or reached
 * its plan then and falls short of it now.
 *
 * @param of the figure with what it is compared with: {@code revenue.change.month}
 * @param before what the last report could print for that: {@code tăng 6,37%}
 * @param now what this report prints
 * @param sentences of this report that speak of the figure; none where only its tables do
 */
public record DirectionChange(Expression of, String before, String now, List<Sentence> sentences) {
  /** Keeps the list from change. */
  public DirectionChange {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence to read again.
   *
   * @param place of the first figure in it
   * @param words as printed
   */
  public record Sentence(Place place, String words) {}
}
