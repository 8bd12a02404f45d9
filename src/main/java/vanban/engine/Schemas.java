package vanban.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanban.diagnostic.Json;
import vanban.figure.read.FiguresFormat;
import vanban.genre.OwnKey;
import vanban.layout.LayoutSource;
import vanban.project.ProjectFile;
import vanban.report.ReportFormat;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.schema.outline.JsonSchemas;
import vanban.style.file.StylesFormat;

/** The JSON Schemas by which editors complete and explain keys. */
public final class Schemas {
  private Schemas() {}

  /** The schemas by their file names, where no layout declares keys of its own. */
  public static Map<String, String> common() {
    return all(Map.of());
  }

  /**
   * The schemas by their file names; the same text on every machine.
   *
   * @param own the keys of reports that layouts declare themselves, by the names of the layouts
   */
  static Map<String, String> all(Map<String, List<Named<OwnKey>>> own) {
    Map<String, Schema<?>> reports = new TreeMap<>();
    own.forEach((layout, keys) -> reports.put(layout, ReportFormat.report(keys)));
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put(
        "report.schema.json",
        Json.print(
            JsonSchemas.of("Báo cáo", ReportFormat.report(), ReportFormat.LAYOUT.name(), reports)));
    schemas.put("part.schema.json", print("Phần của báo cáo", ReportFormat.part()));
    schemas.put("figures.schema.json", print("Số liệu", FiguresFormat.file()));
    schemas.put("styles.schema.json", print("Kiểu trình bày", StylesFormat.file()));
    schemas.put("project.schema.json", print("Thiết đặt của kho", ProjectFile.SCHEMA));
    schemas.put("layout.schema.json", print("Bố cục", LayoutSource.SCHEMA));
    return schemas;
  }

  private static String print(String title, Schema<?> schema) {
    return Json.print(JsonSchemas.of(title, schema));
  }
}
