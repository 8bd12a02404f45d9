package vanban.report;

import java.util.function.Supplier;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;

/** Who is told, while a report is read, which numbers it prints. What is read does not change. */
interface Witness {
  /** Nobody. */
  Witness NONE =
      new Witness() {
        @Override
        public void declared(Evaluation figures) {}

        @Override
        public void used(LocatedText expression, String printed) {}

        @Override
        public void typed(Supplier<LocatedText> words) {}
      };

  /** These are the report's figures. Comes before all else. */
  void declared(Evaluation figures);

  /**
   * A figure stands in the text. The same place may be told of twice.
   *
   * @param expression what stands between the braces, such as {@code revenue.change}
   * @param printed the words for it
   */
  void used(LocatedText expression, String printed);

  /** These letters of prose stand in the text as they were typed. */
  void typed(Supplier<LocatedText> words);
}
