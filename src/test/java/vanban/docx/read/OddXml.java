package vanban.docx.read;

import static vanban.docx.read.DocxBuilder.MAIN;
import static vanban.docx.read.DocxBuilder.NAMESPACES;
import static vanban.docx.read.DocxBuilder.body;
import static vanban.docx.read.DocxBuilder.empty;
import static vanban.docx.read.DocxBuilder.main;
import static vanban.docx.read.DocxBuilder.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parts that are no XML, or XML that a part may not be. */
final class OddXml {
  private static final String DOCUMENT =
      "<w:document " + NAMESPACES + "><w:body>" + p("Đồng bằng.") + "</w:body></w:document>";
  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";

  private OddXml() {}

  static List<OddFile> all() {
    return List.of(
        OddFile.of(
            "an empty part",
            "!damaged-document.xml(word/document.xml, 1, 1)",
            () -> main("").zip()),
        OddFile.of(
            "words for a part",
            "!damaged-document.xml(word/document.xml, 1, 1)",
            () -> main("Một.").zip()),
        OddFile.of(
            "an element that is not closed",
            "!damaged-document.xml(word/document.xml, 1, 729)",
            () -> main(DOCUMENT.replace("</w:body>", "")).zip()),
        OddFile.of(
            "something after the end",
            "!damaged-document.xml(word/document.xml, 1, 741)",
            () -> main(DOCUMENT + "<a/>").zip()),
        OddFile.of(
            "a prefix that is not declared",
            "!damaged-document.xml(word/document.xml, 1, 13)",
            () -> main("<w:document/>").zip()),
        OddFile.of(
            "a sign that XML has not",
            "!damaged-document.xml(word/document.xml, 1, 693)",
            () -> body(p("&#1;")).zip()),
        OddFile.of(
            "another element",
            "!damaged-document.root(word/document.xml, ?:html, w:document)",
            () -> main("<html xmlns='http://www.w3.org/1999/xhtml'/>").zip()),
        OddFile.of(
            "a document type",
            "!damaged-document.doctype(word/document.xml)",
            () -> main("<!DOCTYPE a>" + DOCUMENT).zip()),
        OddFile.of(
            "entities of entities",
            "!damaged-document.doctype(word/document.xml)",
            () -> main(LAUGHS + DOCUMENT.replace("bằng", "&b;")).zip()),
        OddFile.of(
            "a file of the disk as an entity",
            "!damaged-document.doctype(word/styles.xml)",
            () ->
                body(p("Một."))
                    .related("styles", "styles.xml")
                    .part("word/styles.xml", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")
                    .zip()),
        OddFile.of(
            "an entity that nobody declares",
            "!damaged-document.xml(word/document.xml, 1, 694)",
            () -> body(p("&xin;")).zip()),
        OddFile.of("UTF-8 with a mark", "Đồng bằng.", () -> main("\ufeff" + DOCUMENT).zip()),
        OddFile.of(
            "UTF-16, as the standard has it",
            "Đồng bằng.",
            () -> encoded("UTF-16", StandardCharsets.UTF_16)),
        OddFile.of(
            "UTF-16 that says UTF-8",
            "!damaged-document.encoding(word/document.xml, UTF-8)",
            () -> encoded("UTF-8", StandardCharsets.UTF_16)),
        OddFile.of(
            "UTF-8 that says UTF-16",
            "!damaged-document.encoding(word/document.xml, UTF-16)",
            () -> encoded("UTF-16", StandardCharsets.UTF_8)),
        OddFile.of(
            "Latin that says UTF-8",
            "!damaged-document.encoding(word/document.xml, UTF-8)",
            () -> encoded("UTF-8", Charset.forName("windows-1258"))),
        OddFile.of(
            "Vietnamese of old Windows",
            "!damaged-document.encoding(word/document.xml, windows-1258)",
            () -> encoded("windows-1258", Charset.forName("windows-1258"))),
        OddFile.of(
            "an encoding that there is not",
            "!damaged-document.encoding(word/document.xml, TCVN3)",
            () -> encoded("TCVN3", StandardCharsets.UTF_8)),
        OddFile.of(
            "XML 1.1",
            "!damaged-document.xml(word/document.xml, 1, 1)",
            () -> main("<?xml version='1.1'?>" + DOCUMENT).zip()),
        OddFile.of(
            "other prefixes, and the strict form of the standard",
            "Đồng bằng.",
            () ->
                main("<document xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><p>"
                        + "<r><t>Đồng bằng.</t></r></p></body></document>")
                    .zip()),
        OddFile.of(
            "comments and instructions",
            "Đồng bằng.",
            () -> main("<!-- a --><?b?>" + DOCUMENT.replace("ng.", "n<!-- c -->g<?d?>.")).zip()),
        OddFile.of("words as data", "Một & hai.", () -> body(p("<![CDATA[Một & ]]>hai.")).zip()),
        OddFile.of(
            "an attribute of a million signs",
            "!damaged-document.attribute(word/document.xml)",
            () -> body("<w:p w:rsidR='" + "x".repeat(1_000_000) + "'/>").stored().zip()),
        OddFile.of("a body without anything", "", () -> body("").zip()),
        OddFile.of("no body", "", () -> main("<w:document " + NAMESPACES + "/>").zip()));
  }

  private static byte[] encoded(String declared, Charset charset) {
    String xml = "<?xml version='1.0' encoding='" + declared + "'?>" + DOCUMENT;
    return empty().part(MAIN, xml, charset).zip();
  }
}
