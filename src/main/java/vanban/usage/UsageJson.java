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
    figure.formula().ifPresent(formula -> out.put("formula", formula(formula)));
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

  private static Map<String, Object> formula(Formula formula) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", formula.kind().word());
    out.put("inputs", formula.inputs().stream().map(LocatedText::value).toList());
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

  private static Map<String, Object> typed(FigureUses.Typed typed) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("number", typed.number());
    out.put("figures", List.copyOf(typed.figures()));
    out.put("place", PlaceJson.of(typed.place()));
    return out;
  }
}
