import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;

/** The report, filled into a template with poi-tl. */
final class PoiTl {
  private final byte[] template;

  private PoiTl(byte[] template) {
    this.template = template;
  }

  public static void main(String[] args) throws Exception {
    byte[] template = Files.readAllBytes(Path.of(System.getenv("TEMPLATE")));
    Drive.run(new PoiTl(template)::write, args);
  }

  private void write(JSONObject report, Path out) throws Exception {
    ConfigureBuilder configure = Configure.builder();
    Map<String, Object> fields = fields(report, configure);
    XWPFTemplate.compile(new ByteArrayInputStream(template), configure.build())
        .render(fields)
        .writeToFile(out.toString());
  }

  private static Map<String, Object> fields(JSONObject report, ConfigureBuilder configure) {
    Map<String, Object> found = new HashMap<>();
    found.put("head", lines(report.getJSONArray("head")));
    found.put("opening", report.getString("opening"));
    found.put("closing", report.getString("closing"));
    found.put("foot", lines(report.getJSONArray("foot")));
    JSONArray sections = report.getJSONArray("sections");
    for (int i = 0; i < sections.length(); i++) {
      section("s" + i + "_", sections.getJSONObject(i), found);
      if (found.containsKey("s" + i + "_rows")) {
        configure.bind("s" + i + "_rows", new LoopRowTableRenderPolicy());
      }
    }
    return found;
  }

  private static void section(String prefix, JSONObject section, Map<String, Object> found) {
    found.put(prefix + "title", section.getString("title"));
    found.put(prefix + "subtitle", section.getString("subtitle"));
    JSONArray groups = section.getJSONArray("groups");
    for (int g = 0; g < groups.length(); g++) {
      for (Map.Entry<String, Object> field : groups.getJSONObject(g).toMap().entrySet()) {
        found.put(prefix + "g" + g + "_" + field.getKey(), field.getValue());
      }
    }
    found.put(prefix + "tail", section.getJSONArray("tail").toList());
    if (!section.isNull("table")) {
      found.put(prefix + "rows", section.getJSONObject("table").getJSONArray("rows").toList());
    }
  }

  private static List<Map<String, Object>> lines(JSONArray texts) {
    List<Map<String, Object>> lines = new ArrayList<>();
    texts.forEach(text -> lines.add(Map.of("line", text)));
    return lines;
  }
}
