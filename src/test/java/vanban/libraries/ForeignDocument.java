package vanban.libraries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word file of another program, with all sorts of things besides its words. */
final class ForeignDocument {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Kinds of relationships, and of the content behind them; the end of its name is the key. */
  private static final Map<String, Map.Entry<String, String>> PARTS =
      Map.of(
          "svg", Map.entry("image", "image/svg+xml"),
          "odttf",
              Map.entry("font", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
          "ttf", Map.entry("font", "application/x-font-ttf"),
          "ole", Map.entry("oleObject", "application/vnd.openxmlformats-officedocument.oleObject"),
          "diagram",
              Map.entry(
                  "diagramData",
                  "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"),
          "pptx",
              Map.entry(
                  "package",
                  "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

  private ForeignDocument() {}

  /** A file whose one paragraph says {@code words}. */
  static byte[] saying(String words) throws IOException, InvalidFormatException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(words);
      for (int kind = Document.PICTURE_TYPE_EMF; kind <= Document.PICTURE_TYPE_WPG; kind++) {
        document.addPictureData(new byte[] {(byte) kind}, kind);
      }
      for (Map.Entry<String, Map.Entry<String, String>> part : PARTS.entrySet()) {
        add(document, part.getKey(), part.getValue().getKey(), part.getValue().getValue());
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void add(XWPFDocument document, String end, String relation, String content)
      throws IOException, InvalidFormatException {
    OPCPackage file = document.getPackage();
    PackagePart part =
        file.createPart(PackagingURIHelper.createPartName("/word/other/x." + end), content);
    try (OutputStream out = part.getOutputStream()) {
      out.write("<x/>".getBytes(StandardCharsets.US_ASCII));
    }
    document
        .getPackagePart()
        .addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation);
  }
}
