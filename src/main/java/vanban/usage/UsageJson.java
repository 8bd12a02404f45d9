package vanban.usage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.diagnostic.Json;
import vanban.diagnostic.PlaceJson;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.source.LocatedText;

/** A usage as JSON; docs/format.md says what stands in it. */
final class UsageJson {
  private final boolean units;

  /**
   * Who prints usages.
   *
   * @param units whether what each unit has is listed, too
   */
  UsageJson(boolean units) {
    this.units = units;
  }

  /** All of it. */
  String print(FigureUsage usage) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("figures", usage.rows().stream().map(this::row).toList());
    if (!usage.units().isEmpty()) {
      out.put("units", usage.units().stream().map(UsageJson::unit).toList());
    }
    out.put("unused", usage.unused().stream().map(FigureUsage.Row::key).toList());
    out.put("typed", usage.typed().stream().map(UsageJson::typed).toList());
    usage.changes().ifPresent(changes -> out.put("turned", changes(changes)));
    return Json.print(out);
  }

  private Map<String, Object> row(FigureUsage.Row row) {
    Figure figure = row.figure();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("key", row.key());
    figure.name().ifPresent(name -> out.put("name", name));
    row.value().ifPresent(value -> out.put("value", value));
    if (!figure.unfilled().isEmpty()) {
      out.put("unfilled", figure.unfilled().keySet().stream().map(Scenario::name).toList());
    }
    figure.source().ifPresent(source -> out.put("source", source));
    figure.formula().ifPresent(formula -> out.put("formula", formula(formula, row)));
    if (!row.units().isEmpty()) {
      out.put("formula", Map.of("kind", "units"));
    }
    if (units && !row.ofUnits().isEmpty()) {
      out.put("units", row.ofUnits().stream().map(UsageJson::number).toList());
    }
    out.put("declared", PlaceJson.of(figure.key().place()));
    out.put("used", row.used());
    out.put("forms", row.forms().stream().map(UsageJson::form).toList());
    return out;
  }

  private static Map<String, Object> number(FigureUsage.UnitNumber number) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("key", number.unit().id());
    number.value().ifPresent(value -> out.put("value", value));
    number.place().ifPresent(place -> out.put("declared", PlaceJson.of(place)));
    return out;
  }

  private static Map<String, Object> unit(ReportingUnit unit) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("key", unit.id());
    out.put("name", unit.name());
    unit.file().ifPresent(file -> out.put("file", file));
    return out;
  }

  private static Map<String, Object> period(FigureUsage.PeriodNumber one) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("period", one.period());
    out.put("value", one.value());
    one.file().ifPresent(file -> out.put("file", file));
    return out;
  }

  private static Map<String, Object> formula(Formula formula, FigureUsage.Row row) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", formula.kind().word());
    out.put("inputs", formula.inputs().stream().map(LocatedText::value).toList());
    formula.since().ifPresent(since -> out.put("since", since.typed().value()));
    if (!row.periods().isEmpty()) {
      out.put("periods", row.periods().stream().map(UsageJson::period).toList());
    }
    formula.count().ifPresent(count -> out.put("when", count.when().written()));
    return out;
  }

  private static Map<String, Object> form(FigureUsage.FormUse form) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("form", form.form());
    out.put("printed", form.printed());
    out.put("places", form.places().stream().map(PlaceJson::of).toList());
    return out;
  }

  private static Map<String, Object> changes(DirectionChanges changes) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("since", changes.since());
    out.put("readable", changes.readable());
    out.put("figures", changes.changes().stream().map(UsageJson::change).toList());
    return out;
  }

  private static Map<String, Object> change(DirectionChange change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("figure", change.of().written());
    out.put("before", change.before());
    out.put("now", change.now());
    out.put("sentences", change.sentences().stream().map(UsageJson::sentence).toList());
    return out;
  }

  private static Map<String, Object> sentence(DirectionChange.Sentence sentence) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("words", sentence.words());
    out.put("place", PlaceJson.of(sentence.place()));
    return out;
  }

  private static Map<String, Object> typed(FigureUses.Typed typed) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("number", typed.number());
    out.put("figures", List.copyOf(typed.figures()));
    out.put("place", PlaceJson.of(typed.place()));
    return out;
  }
}
