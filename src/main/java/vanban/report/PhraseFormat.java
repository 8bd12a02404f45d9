package vanban.report;

import java.util.Optional;
import java.util.function.Function;
import vanban.report.scope.PhraseSource;
import vanban.report.scope.PhraseSource.AgainstPlan;
import vanban.report.scope.PhraseSource.AgainstPrior;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.yaml.YamlText;

/** What may stand under a phrase: the figure it speaks of, and the words for each way it goes. */
final class PhraseFormat {
  private PhraseFormat() {}

  /** A phrase. */
  static Schema<PhraseSource> phrase() {
    return Fields.of(
            PhraseSource::new,
            Key.required("of", Schema.oneOrMore(Scalars.word()), PhraseSource::of)
                .says(
                    "Theo số liệu nào",
                    "khóa của số liệu để so với kỳ trước (thu, thu.change.month), hoặc"
                        + " thu.of_plan để so với kế hoạch; nhiều số chung một lời thì [thu, chi]"),
            againstPrior().in(PhraseSource::againstPrior),
            againstPlan().in(PhraseSource::againstPlan),
            words("mixed", PhraseSource::mixed)
                .says("Lời khi nhiều số không cùng chiều", "ví dụ tăng, giảm khác nhau"))
        .mapping("phrase");
  }

  private static Fields<AgainstPrior> againstPrior() {
    return Fields.of(
        AgainstPrior::new,
        words("rise", AgainstPrior::rise).says("Lời khi tăng", "ví dụ tiếp tục tăng"),
        words("fall", AgainstPrior::fall).says("Lời khi giảm", "ví dụ giảm so với cùng kỳ"),
        words("same", AgainstPrior::same).says("Lời khi không đổi", "ví dụ giữ ổn định"));
  }

  private static Fields<AgainstPlan> againstPlan() {
    return Fields.of(
        AgainstPlan::new,
        words("exceeded", AgainstPlan::exceeded)
            .says("Lời khi vượt kế hoạch", "bỏ khóa này thì dùng lời của reached"),
        words("reached", AgainstPlan::reached).says("Lời khi đạt kế hoạch", "ví dụ đạt kế hoạch"),
        words("short", AgainstPlan::missed)
            .says("Lời khi chưa đạt kế hoạch", "ví dụ chưa đạt kế hoạch"));
  }

  private static <O> Key<O, Optional<YamlText>> words(
      String name, Function<O, Optional<YamlText>> getter) {
    return Key.optional(name, Scalars.line(), getter);
  }
}
