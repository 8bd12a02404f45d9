package vanban.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import vanban.source.Place;

/** How programs are told of places, whoever tells them. */
public final class PlaceJson {
  private PlaceJson() {}

  /** Its file, and its first and last line and column, which count from 1. */
  public static Map<String, Object> of(Place place) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("file", place.file().path());
    out.put("line", place.line());
    out.put("column", place.column());
    out.put("endLine", place.endLine());
    out.put("endColumn", place.endColumn());
    return out;
  }
}
