package vanban.docx.opc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;

/**
 * An XML vocabulary (a namespace).
 *
 * @param uri its own name
 * @param prefix what it is called in files; empty for one whose names stand alone
 */
record Vocabulary(String uri, String prefix) {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Those that are alone in their parts. LibreOffice finds no relationships with a prefix. */
  private static final Map<String, String> OWN =
      Map.of(
          "",
          "",
          XML,
          "xml",
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "",
          "http://schemas.openxmlformats.org/package/2006/relationships",
          "",
          "http://schemas.openxmlformats.org/package/2006/content-types",
          "");

  private static final NamespacePrefixMapper OF_DOCX4J = new NamespacePrefixMapper();
  private static final Map<String, Vocabulary> KNOWN = new ConcurrentHashMap<>();

  /** The vocabulary of a name, with the prefix docx4j has for it. */
  static Vocabulary of(String uri) {
    return KNOWN.computeIfAbsent(uri, Vocabulary::find);
  }

  private static Vocabulary find(String uri) {
    String prefix =
        Optional.ofNullable(OWN.get(uri))
            .or(() -> Optional.ofNullable(OF_DOCX4J.getPreferredPrefix(uri, null, true)))
            .orElseThrow(() -> new IllegalStateException("no prefix for " + uri));
    return new Vocabulary(uri, prefix);
  }

  /** A word of it as it stands in files. */
  String qualified(String word) {
    return prefix.isEmpty() ? word : prefix + ":" + word;
  }

  /** Whether a file must say what its prefix stands for. */
  boolean isToDeclare() {
    return !uri.isEmpty() && !uri.equals(XML);
  }

  /** Says what its prefix stands for. */
  String declaration() {
    return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
  }
}
