package vanban.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import vanban.diagnostic.Json;
import vanban.figure.read.FiguresFormat;
import vanban.layout.LayoutSource;
import vanban.report.ReportFormat;
import vanban.schema.Schema;
import vanban.schema.outline.JsonSchemas;
import vanban.style.file.StylesFormat;

/** The JSON Schemas by which editors complete and explain keys. */
public final class Schemas {
  private Schemas() {}

  /** The schemas by their file names; the same text on every machine. */
  public static Map<String, String> all() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("report.schema.json", print("Báo cáo", ReportFormat.report()));
    schemas.put("part.schema.json", print("Phần của báo cáo", ReportFormat.part()));
    schemas.put("figures.schema.json", print("Số liệu", FiguresFormat.file()));
    schemas.put("styles.schema.json", print("Kiểu trình bày", StylesFormat.file()));
    schemas.put("layout.schema.json", print("Bố cục", LayoutSource.SCHEMA));
    return schemas;
  }

  private static String print(String title, Schema<?> schema) {
    return Json.print(JsonSchemas.of(title, schema));
  }
}
