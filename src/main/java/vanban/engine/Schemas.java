package vanban.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import vanban.diagnostic.Json;
import vanban.figure.read.FigureShape;
import vanban.layout.LayoutShape;
import vanban.report.ReportShape;
import vanban.style.file.StylesSchema;
import vanban.yaml.JsonSchema;

/** The JSON Schemas by which editors complete and explain keys. */
public final class Schemas {
  private Schemas() {}

  /** The schemas by their file names; the same text on every machine. */
  public static Map<String, String> all() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("report.schema.json", print("Báo cáo", ReportShape.report()));
    schemas.put("part.schema.json", print("Phần của báo cáo", ReportShape.part()));
    schemas.put("figures.schema.json", print("Số liệu", FigureShape.file()));
    schemas.put("styles.schema.json", Json.print(StylesSchema.file().jsonSchema("Kiểu trình bày")));
    schemas.put("layout.schema.json", print("Bố cục", LayoutShape.file()));
    return schemas;
  }

  private static String print(String title, vanban.yaml.Shape shape) {
    return Json.print(JsonSchema.of(title, shape));
  }
}
