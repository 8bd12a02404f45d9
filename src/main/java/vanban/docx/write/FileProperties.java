package vanban.docx.write;

import java.time.LocalDate;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import vanban.document.Properties;

/** What a file manager shows of a document; dates are the document's own, never the clock's. */
final class FileProperties {
  private FileProperties() {}

  static void add(Properties properties, WordprocessingMLPackage docx)
      throws InvalidFormatException {
    CoreProperties core = new CoreProperties();
    org.docx4j.docProps.core.dc.elements.ObjectFactory elements =
        new org.docx4j.docProps.core.dc.elements.ObjectFactory();
    core.setTitle(elements.createTitle(literal(properties.title(), new SimpleLiteral())));
    core.setCreator(literal(properties.author(), new SimpleLiteral()));
    properties
        .date()
        .ifPresent(
            date -> {
              core.setCreated(literal(midnight(date), new W3CDTF()));
              core.setModified(literal(midnight(date), new W3CDTF()));
            });
    DocPropsCorePart corePart = new DocPropsCorePart();
    corePart.setJaxbElement(core);
    docx.addTargetPart(corePart);
  }

  private static String midnight(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private static SimpleLiteral literal(String value, SimpleLiteral literal) {
    literal.getContent().add(value);
    return literal;
  }
}
