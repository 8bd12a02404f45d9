package vanban.docx.read;

import static vanban.docx.read.DocxBuilder.MAIN;
import static vanban.docx.read.DocxBuilder.body;
import static vanban.docx.read.DocxBuilder.directory;
import static vanban.docx.read.DocxBuilder.empty;
import static vanban.docx.read.DocxBuilder.p;
import static vanban.docx.read.DocxBuilder.patched;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vanban.docx.read.opc.ReadLimit;

/** Files that are no zip, zips that are no Word file, and zips that somebody has damaged. */
final class OddZips {
  private static final byte[] SOUND = body(p("Một.")).zip();
  private static final byte[] STORED = body(p("Một.")).stored().zip();

  private static final String REPETITIVE = "tỷ đồng, ".repeat(125_000) + "tỷ đồng";

  private OddZips() {}

  static List<OddFile> all() {
    return List.of(
        OddFile.of("sound", "Một.", () -> SOUND),
        OddFile.of("sound, not packed", "Một.", () -> STORED),
        OddFile.of("nothing", "!not-a-document.empty", () -> new byte[0]),
        OddFile.of("words", "!not-a-document", () -> text("không phải Word")),
        OddFile.of("two letters", "!damaged-document.cut-off", () -> text("PK")),
        OddFile.of("a .pdf", "!not-a-document", () -> text("%PDF-1.7\n")),
        OddFile.of("a .doc", "!not-a-document.doc", () -> compound("WordDocument")),
        OddFile.of("with a password", "!encrypted-document", () -> compound("EncryptedPackage")),
        OddFile.of("another compound file", "!not-a-document", () -> compound("Workbook")),
        OddFile.of(
            "a zip of something",
            "!not-a-document.zip([Content_Types].xml)",
            () -> DocxBuilder.zip(Map.of("a.txt", text("a")), false)),
        OddFile.of(
            "an empty zip",
            "!not-a-document.zip([Content_Types].xml)",
            () -> DocxBuilder.zip(Map.of(), false)),
        OddFile.of(
            "a workbook",
            "!not-a-document.kind(word/document.xml, application/x-sheet.main+xml)",
            () -> body(p("Một.")).type("application/x-sheet.main+xml").zip()),
        OddFile.of(
            "a template with macros",
            "Một.",
            () ->
                body(p("Một."))
                    .type("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                    .zip()),
        OddFile.of(
            "no relationships",
            "!damaged-document.missing-part(_rels/.rels)",
            () -> patched(SOUND, "_rels/.rels", "_sler/.rels")),
        OddFile.of(
            "no main part",
            "!damaged-document.missing-part(word/document.xml)",
            () -> empty().zip()),
        OddFile.of(
            "a main part that nothing names",
            "!not-a-document.zip(officeDocument)",
            () -> body(p("Một.")).part("_rels/.rels", NO_RELATIONSHIPS).zip()),
        OddFile.of(
            "styles that are not there",
            "!damaged-document.missing-part(word/styles.xml)",
            () -> body(p("Một.")).related("styles", "styles.xml").zip()),
        OddFile.of(
            "a picture that is not there",
            "Một.",
            () -> body(p("Một.")).related("image", "media/a.png").zip()),
        OddFile.of(
            "a relationship that leads out",
            "!damaged-document.missing-part(etc/passwd)",
            () -> body(p("Một.")).related("styles", "../../../etc/passwd").zip()),
        OddFile.of(
            "half of it",
            "!damaged-document.cut-off",
            () -> Arrays.copyOf(SOUND, SOUND.length / 2)),
        OddFile.of(
            "all but a byte",
            "!damaged-document.cut-off",
            () -> Arrays.copyOf(SOUND, SOUND.length - 1)),
        OddFile.of("one byte more", "Một.", () -> Arrays.copyOf(SOUND, SOUND.length + 1)),
        OddFile.of(
            "filled up with zeros", "Một.", () -> Arrays.copyOf(SOUND, SOUND.length + 100_000)),
        OddFile.of(
            "another text behind it",
            "!damaged-document.trailing(20)",
            () -> followed(SOUND, "junk".repeat(5))),
        OddFile.of(
            "a long text behind it",
            "!damaged-document.trailing(400.000)",
            () -> followed(SOUND, "junk".repeat(100_000))),
        OddFile.of(
            "cut off behind a zip within it",
            "!damaged-document.cut-off",
            () -> {
              byte[] whole = body(p("Một.")).part("word/a.zip", SOUND).stored().zip();
              return Arrays.copyOf(whole, whole.length - 5);
            }),
        OddFile.of(
            "its first bytes gone",
            "!not-a-document",
            () -> Arrays.copyOfRange(SOUND, 10, SOUND.length)),
        OddFile.of(
            "a byte in the middle gone",
            "!damaged-document.zip",
            () -> without(SOUND, SOUND.length / 2)),
        OddFile.of(
            "a wrong checksum",
            "!damaged-document.checksum(word/document.xml)",
            () -> patched(STORED, "Một.", "Hắt.")),
        OddFile.of(
            "a picture with a wrong checksum",
            "Một.",
            () ->
                patched(
                    body(p("Một.")).part("word/a.png", "anh dep").stored().zip(), "dep", "xau")),
        OddFile.of(
            "a size too small",
            "!damaged-document.packed(word/document.xml)",
            () -> directory(SOUND, MAIN, 24, 9, 0, 0, 0)),
        OddFile.of(
            "a size too large",
            "!damaged-document.packed(word/document.xml)",
            () -> directory(SOUND, MAIN, 24, 0, 0, 9, 0)),
        OddFile.of(
            "more packed bytes than there are",
            "!damaged-document.zip",
            () -> directory(SOUND, MAIN, 20, 0, 0, 9, 0)),
        OddFile.of(
            "a header that is elsewhere",
            "!damaged-document.zip",
            () -> directory(SOUND, MAIN, 42, 3, 0, 0, 0)),
        OddFile.of(
            "packed by another method",
            "!damaged-document.zip",
            () -> directory(SOUND, MAIN, 10, 12, 0)),
        OddFile.of(
            "a part with a password",
            "!encrypted-document.part(word/document.xml)",
            () -> directory(SOUND, MAIN, 8, 9, 8)),
        OddFile.of(
            "a part that says it is 4 GB",
            "!document-limit.part(word/document.xml, 4.295 MB, 48 MB)",
            () -> directory(SOUND, MAIN, 24, 0xfe, 0xff, 0xff, 0xff)),
        OddFile.of(
            "a part twice",
            "!damaged-document.duplicate(word/document.xml)",
            () -> patched(withPart("word/documenX.xml"), "word/documenX.xml", MAIN)),
        OddFile.of(
            "a part twice, once in capitals",
            "!damaged-document.duplicate(WORD/document.xml)",
            () -> withPart("WORD/document.xml")),
        OddFile.of(
            "a name that leads out",
            "!damaged-document.name(../../etc/passwd)",
            () -> withPart("../../etc/passwd")),
        OddFile.of(
            "a name from the top",
            "!damaged-document.name(/etc/passwd)",
            () -> withPart("/etc/passwd")),
        OddFile.of(
            "a name of Windows",
            "!damaged-document.name(word\\document.xml)",
            () -> withPart("word\\document.xml")),
        OddFile.of(
            "a name on a drive", "!damaged-document.name(C:/a.xml)", () -> withPart("C:/a.xml")),
        OddFile.of(
            "a name that moves the cursor",
            "!damaged-document.name(a\ufffd[2J.xml)",
            () -> withPart("a\u001b[2J.xml")),
        OddFile.of("folders", "Một.", () -> withPart("word/media/")),
        OddFile.of(
            "a long paragraph that says the same again and again",
            "1125007 chars",
            () -> body(p(REPETITIVE)).zip()),
        OddFile.of(
            "a bomb by its ratio",
            "!document-limit.ratio(word/document.xml, 1.014, 200)",
            () -> body(" ".repeat(20_000_000)).zip()),
        OddFile.of(
            "a bomb by its entries",
            "!document-limit.entries(zip, 10.004, 10.000)",
            OddZips::many));
  }

  private static final String NO_RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>";

  private static byte[] followed(byte[] file, String words) {
    byte[] longer = Arrays.copyOf(file, file.length + words.length());
    System.arraycopy(text(words), 0, longer, file.length, words.length());
    return longer;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] compound(String stream) {
    byte[] file = Arrays.copyOf(stream.getBytes(StandardCharsets.UTF_16LE), 512);
    System.arraycopy(file, 0, file, 100, 100);
    System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, file, 0, 4);
    return file;
  }

  private static byte[] without(byte[] zip, int at) {
    byte[] out = Arrays.copyOf(zip, zip.length - 1);
    System.arraycopy(zip, at + 1, out, at, zip.length - at - 1);
    return out;
  }

  private static byte[] withPart(String name) {
    return body(p("Một.")).part(name, name.endsWith("/") ? "" : "x").zip();
  }

  private static byte[] many() {
    DocxBuilder file = body(p("Một."));
    for (int i = 0; i < ReadLimit.ENTRIES.most(); i++) {
      file.part("a" + i, "");
    }
    return file.zip();
  }
}
