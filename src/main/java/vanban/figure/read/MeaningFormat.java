package vanban.figure.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Better;
import vanban.figure.Bound;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.RankField;
import vanban.figure.read.FigureSource.Judged;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/** What may stand under a figure to say what its numbers mean. */
final class MeaningFormat {
  private static final Key<Judged, Stated<Better>> BETTER =
      Key.stated("better", Scalars.oneOf(Better.class), Judged::better)
          .says("Chiều tốt", "lower nếu càng thấp càng tốt, như tỷ lệ hộ nghèo; mặc định higher");

  private static final Key<Judged, Stated<RankField>> RANK =
      Key.stated("rank_of", rankField(), Judged::rank)
          .says("Xếp hạng trong số", "như 63, hoặc khóa của một số liệu: số này là thứ hạng");

  private MeaningFormat() {}

  /** The keys. */
  static Fields<Judged> fields() {
    return Fields.of(Judged::new, BETTER, RANK);
  }

  /** What contradicts itself in a figure. */
  static List<Diagnostic> check(FigureSource figure) {
    return Stream.concat(checkBounds(figure).stream(), checkRank(figure).stream()).toList();
  }

  /** What should not be exceeded is not better the higher it is, nor the other way round. */
  private static List<Diagnostic> checkBounds(FigureSource figure) {
    return figure.numbers().judged().better().named().stream()
        .flatMap(
            better ->
                figure
                    .bounds()
                    .filter(plan -> plan.bound().orElseThrow().better() != better.value())
                    .limit(1)
                    .map(plan -> contradiction(better, plan)))
        .toList();
  }

  private static Diagnostic contradiction(Named<Better> better, NumberSource plan) {
    String bound =
        plan.bound().map(Bound::word).orElse("")
            + " "
            + plan.number().map(BigDecimal::toPlainString).orElse("");
    return Diagnostic.error(
            Code.CONFLICTING_KEYS,
            better.key().place(),
            better.key().value() + ": " + better.value().name().toLowerCase(Locale.ROOT),
            bound)
        .variant("bound")
        .hintAt(plan.place().orElseThrow(), "bound-here");
  }

  /** A rank is neither computed nor a part or a sum, and is the better the lower. */
  private static List<Diagnostic> checkRank(FigureSource figure) {
    Figure.Relations relations = figure.relations();
    Stream<LocatedText> others =
        Stream.concat(
            Stream.of(relations.parts(), relations.formula())
                .flatMap(Optional::stream)
                .map(Formula::word),
            figure.numbers().judged().better().named().stream()
                .filter(better -> better.value() == Better.HIGHER)
                .map(Named::key));
    return figure.numbers().judged().rank().key().stream()
        .flatMap(
            rank ->
                others.map(
                    key ->
                        Diagnostic.error(
                            Code.CONFLICTING_KEYS, key.place(), key.value(), rank.value())))
        .toList();
  }

  private static Schema<RankField> rankField() {
    return Scalars.word()
        .as(
            text ->
                Decoded.of(
                    rankField(text),
                    () ->
                        Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                            .variant("rank-of")),
            field ->
                PlainYaml.word(
                    field instanceof RankField.Typed typed
                        ? typed.size().toPlainString()
                        : ((RankField.OfFigure) field).key().value()));
  }

  private static Optional<RankField> rankField(YamlText text) {
    LocatedText typed = text.text().trim();
    if (typed.value().matches("0*[1-9][0-9]{0,8}")) {
      return Optional.of(new RankField.Typed(new BigDecimal(typed.value())));
    }
    return typed.value().matches("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*")
        ? Optional.of(new RankField.OfFigure(typed))
        : Optional.empty();
  }
}
