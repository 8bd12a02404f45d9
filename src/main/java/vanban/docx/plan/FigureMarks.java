package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of figures: words as any others, or pieces of their own that bear comments.
 *
 * @param marked whether they bear comments
 * @param heard takes the figures that have been met, in order
 */
record FigureMarks(boolean marked, List<String> heard) {
  /** Figures are words as any others. */
  static FigureMarks none() {
    return new FigureMarks(false, new ArrayList<>());
  }

  /** Each figure bears a comment. */
  static FigureMarks all() {
    return new FigureMarks(true, new ArrayList<>());
  }

  /** Figures are words as any others, of which somebody hears. */
  static FigureMarks heardBy(List<String> heard) {
    return new FigureMarks(false, heard);
  }
}
