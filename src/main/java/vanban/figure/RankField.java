package vanban.figure;

import java.math.BigDecimal;
import vanban.source.LocatedText;

/** Among how many something is ranked. */
public sealed interface RankField {
  /**
   * Among a number that is typed.
   *
   * @param size whole, from 1
   */
  record Typed(BigDecimal size) implements RankField {}

  /**
   * Among as many as a figure says.
   *
   * @param key of that
   */
  record OfFigure(LocatedText key) implements RankField {}
}
