package vanban.docx.read.opc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The namespaces of a Word file, each by the prefix that everybody gives it. Both forms of the
 * standard, "transitional" and "strict", have the same prefixes.
 */
final class Namespaces {
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String WORD = "http://schemas.microsoft.com/office/word/";

  private static final Map<String, String> PREFIXES = prefixes();

  /** Those whose elements are read, so that an alternative that requires them can be. */
  private static final Set<String> UNDERSTOOD =
      Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15", "a14", "w", "v");

  private Namespaces() {}

  private static Map<String, String> prefixes() {
    Map<String, String> known = new HashMap<>();
    known.put("http://www.w3.org/XML/1998/namespace", "xml");
    known.put(OPEN + "package/2006/content-types", "ct");
    known.put(OPEN + "package/2006/relationships", "rel");
    known.put(OPEN + "markup-compatibility/2006", "mc");
    both(known, "wordprocessingml/2006/main", "wordprocessingml/main", "w");
    both(known, "officeDocument/2006/relationships", "officeDocument/relationships", "r");
    both(known, "officeDocument/2006/math", "officeDocument/math", "m");
    both(known, "drawingml/2006/main", "drawingml/main", "a");
    both(known, "drawingml/2006/picture", "drawingml/picture", "pic");
    both(known, "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing", "wp");
    both(known, "drawingml/2006/chart", "drawingml/chart", "c");
    both(known, "drawingml/2006/diagram", "drawingml/diagram", "dgm");
    known.put("http://schemas.microsoft.com/office/drawing/2014/chartex", "cx");
    known.put("http://schemas.microsoft.com/office/drawing/2010/main", "a14");
    known.put(WORD + "2010/wordprocessingShape", "wps");
    known.put(WORD + "2010/wordprocessingGroup", "wpg");
    known.put(WORD + "2010/wordprocessingCanvas", "wpc");
    known.put(WORD + "2010/wordprocessingDrawing", "wp14");
    known.put(WORD + "2010/wordml", "w14");
    known.put(WORD + "2012/wordml", "w15");
    known.put("urn:schemas-microsoft-com:vml", "v");
    known.put("urn:schemas-microsoft-com:office:office", "o");
    return Map.copyOf(known);
  }

  private static void both(Map<String, String> to, String open, String strict, String prefix) {
    to.put(OPEN + open, prefix);
    to.put(STRICT + strict, prefix);
  }

  /**
   * A name with its usual prefix; that of a namespace nobody here knows has the prefix {@code ?}.
   */
  static String name(String uri, String local) {
    return uri.isEmpty() ? local : PREFIXES.getOrDefault(uri, "?") + ":" + local;
  }

  /** Whether what an alternative requires is understood. */
  static boolean understood(String uri) {
    return UNDERSTOOD.contains(PREFIXES.getOrDefault(uri, "?"));
  }
}
