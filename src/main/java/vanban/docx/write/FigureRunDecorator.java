package vanban.docx.write;

import java.util.List;

/** Who hears of figures while lines are written, and may remark on them. */
interface FigureRunDecorator {
  /** Remarks on nothing: figures are words as any others. */
  FigureRunDecorator NONE = (figures, to, words) -> words.run();

  /**
   * Writes words, and remarks on the figures in them.
   *
   * @param figures what the words print, as their authors name it
   * @param to the content of the paragraph
   * @param words writes the words into it
   */
  void on(List<String> figures, List<Object> to, Runnable words);

  /**
   * Only notes what it hears of: in a footnote Word has no room for remarks.
   *
   * @param heard takes the figures, in order
   */
  static FigureRunDecorator kept(List<String> heard) {
    return (figures, to, words) -> {
      heard.addAll(figures);
      words.run();
    };
  }
}
