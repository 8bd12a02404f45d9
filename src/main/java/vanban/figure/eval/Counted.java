package vanban.figure.eval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * What a count looked at.
 *
 * @param met what meets its condition, in order
 * @param others what does not
 * @param gaps why others cannot be told
 */
public record Counted(List<Item> met, List<Item> others, List<Amount> gaps) {
  /** Keeps the lists from change. */
  public Counted {
    met = List.copyOf(met);
    others = List.copyOf(others);
    gaps = List.copyOf(gaps);
  }

  /**
   * One thing that is looked at.
   *
   * @param figure that is looked at
   * @param unit whose number it is, where units are counted
   */
  public record Item(Figure figure, Optional<UnitFigures> unit) {
    /** What it is called; empty for a figure without a name. */
    public Optional<String> name() {
      return unit.map(UnitFigures::name).or(figure::name);
    }
  }

  /** How many were looked at. */
  public int size() {
    return met.size() + others.size() + gaps.size();
  }

  /** How many meet the condition; while one cannot be told, why, what is wrong before gaps. */
  public Amount amount() {
    return Arithmetic.unknown(gaps)
        .orElseGet(() -> new Amount.Known(BigDecimal.valueOf(met.size())));
  }
}
