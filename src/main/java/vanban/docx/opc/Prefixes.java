package vanban.docx.opc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;

/**
 * The names of vocabularies, as docx4j has them. It finds each by comparing with sixty, and JAXB
 * asks for sixty at each part; here they are remembered.
 */
final class Prefixes extends NamespacePrefixMapper {
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The names of vocabularies in documents. */
  static final Prefixes USUAL = new Prefixes(false);

  /** The names in workbooks, for which docx4j has none: their own needs none. */
  static final Prefixes OF_SHEETS = new Prefixes(true);

  private final boolean sheets;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  private Prefixes(boolean sheets) {
    this.sheets = sheets;
  }

  @Override
  public String getPreferredPrefix(String vocabulary, String suggestion, boolean needed) {
    if (sheets && vocabulary.equals(SHEETS)) {
      return "";
    }
    return known.computeIfAbsent(vocabulary, this::find).orElse(suggestion);
  }

  private Optional<String> find(String vocabulary) {
    return Optional.ofNullable(super.getPreferredPrefix(vocabulary, null, false));
  }
}
