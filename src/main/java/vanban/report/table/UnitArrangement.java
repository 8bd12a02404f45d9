package vanban.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.FormNumber;
import vanban.figure.eval.UnitRanking;
import vanban.figure.words.FigureText;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.source.LocatedText;
import vanban.vietnamese.Measure;

/**
 * Which units a table lists, in which order, and with which ranks.
 *
 * @param ids of the units, top to bottom
 * @param ranks what the column of ranks says, by id; empty where there is no such column
 * @param isWhole whether no unit is left out, so that a total stands below what it adds up
 */
record UnitArrangement(List<String> ids, Optional<Map<String, String>> ranks, boolean isWhole) {
  /** The word by which layouts know the column of ranks. */
  static final String RANK = "rank";

  /** The arrangement of a table that shows these figures; what cannot be sorted is told. */
  static UnitArrangement read(
      TableSource.UnitOrder order, List<Listed> shown, ReadContext reading) {
    List<String> all =
        shown.stream()
            .limit(1)
            .flatMap(first -> reading.figures().reportingUnits(first.figure()).stream())
            .map(UnitFigures::id)
            .toList();
    return order
        .sort()
        .value()
        .filter(sort -> !all.isEmpty())
        .flatMap(sort -> ranking(sort, shown, reading))
        .map(ranking -> of(order, ranking))
        .orElseGet(() -> new UnitArrangement(all, Optional.empty(), true));
  }

  private static UnitArrangement of(TableSource.UnitOrder order, UnitRanking ranking) {
    Optional<Map<String, String>> ranks =
        order.rank().value().filter(wanted -> wanted).map(wanted -> ranks(ranking));
    List<String> all = ranking.ids();
    List<String> first = order.top().value().map(ranking::firstIds).orElse(all);
    return new UnitArrangement(first, ranks, first.size() == all.size());
  }

  /** While a number is still to come, no rank is certain. */
  private static Map<String, String> ranks(UnitRanking ranking) {
    Map<String, String> ranks = new LinkedHashMap<>();
    ranking
        .ranked()
        .forEach(
            one ->
                ranks.put(
                    one.unit().id(),
                    ranking.isSettled() ? Integer.toString(one.rank()) : Measure.BLANK));
    ranking.open().forEach(unit -> ranks.put(unit.id(), Measure.BLANK));
    ranking.without().forEach(unit -> ranks.put(unit.id(), ""));
    return ranks;
  }

  private static Optional<UnitRanking> ranking(
      TableSource.Sort sort, List<Listed> shown, ReadContext reading) {
    LocatedText typed = sort.by().text().trim();
    Expression asked = Expression.of(typed.value());
    LocatedText key = typed.slice(0, asked.key().length());
    Optional<Figure> figure = FigureListing.sorting(key, shown, reading);
    Optional<Form> form =
        figure
            .flatMap(known -> FigureText.form(typed, reading.diagnostics()))
            .filter(
                known -> {
                  boolean sortable = asked.unit().isEmpty() && FormNumber.isRanking(known);
                  if (!sortable) {
                    reading.diagnostics().add(unsorted(typed, "sort"));
                  }
                  return sortable;
                });
    return form.flatMap(known -> ranking(typed, figure.orElseThrow(), known, sort, reading));
  }

  private static Optional<UnitRanking> ranking(
      LocatedText typed, Figure figure, Form form, TableSource.Sort sort, ReadContext reading) {
    Expression asked = Expression.of(typed.value());
    FormNumber number = new FormNumber(reading.figures(), figure, form, asked.comparedWith(form));
    UnitRanking ranking =
        UnitRanking.of(reading.figures().reportingUnits(figure), number, sort.isAscending(figure));
    if (ranking.ranked().isEmpty() && ranking.open().isEmpty()) {
      Diagnostics why = new Diagnostics();
      new FigureText(reading.figures()).say(typed, why);
      reading
          .diagnostics()
          .add(why.sorted().stream().findFirst().orElseGet(() -> unsorted(typed, "sort-nothing")));
      return Optional.empty();
    }
    return Optional.of(ranking);
  }

  private static Diagnostic unsorted(LocatedText typed, String variant) {
    return Diagnostic.error(Code.WRONG_COLUMN, typed.place(), typed.value()).variant(variant);
  }
}
