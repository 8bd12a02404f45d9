package vanban.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file by name, in the order of the zip. */
public final class Parts {
  private Parts() {}

  /** The parts, each as its text; of a workbook among them, its parts below its name. */
  public static Map<String, String> of(byte[] docx) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> part : bytes(docx).entrySet()) {
      if (part.getKey().endsWith(".xlsx")) {
        of(part.getValue()).forEach((name, xml) -> parts.put(part.getKey() + "/" + name, xml));
      } else {
        parts.put(part.getKey(), new String(part.getValue(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** The parts as they are. */
  public static Map<String, byte[]> bytes(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** The parts one after another, one tag a line, for a person to read. */
  public static String pretty(byte[] docx) {
    StringBuilder out = new StringBuilder();
    try {
      of(docx).forEach((name, xml) -> out.append(pretty(name, xml)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** One of the parts, one tag a line; empty where there is none of that name. */
  public static String pretty(byte[] docx, String name) {
    try {
      String xml = of(docx).get(name);
      return xml == null ? "" : pretty(name, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** White space inside texts stays; each tag that holds tags starts a line. */
  private static String pretty(String name, String xml) {
    String body = xml.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
    String lines =
        body.replaceAll("><(?!/w:t>)", ">\n<")
            .replaceAll(" xmlns:\\w+=\"[^\"]*\"", "")
            .replaceAll("(<w:t(?: [^>]*)?>)\n", "$1");
    return "=== " + name + "\n" + lines.strip() + "\n\n";
  }
}
