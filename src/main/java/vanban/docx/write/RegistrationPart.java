package vanban.docx.write;

import org.docx4j.docProps.custom.Properties;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCustomPart;
import vanban.document.Registration;

/** Number, symbol and subject as properties of the file, where systems of offices read them. */
final class RegistrationPart {
  private static final String OF_USERS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final int FIRST_ID = 2; // Word's own rule

  private RegistrationPart() {}

  /** Adds the properties that are not empty to a file. */
  static void add(Registration registration, WordprocessingMLPackage docx)
      throws InvalidFormatException {
    Properties properties = new Properties();
    add("Số", registration.number(), properties);
    add("Ký hiệu", registration.symbol(), properties);
    add("Trích yếu", registration.subject(), properties);
    if (!properties.getProperty().isEmpty()) {
      DocPropsCustomPart part = new DocPropsCustomPart();
      part.setJaxbElement(properties);
      docx.addTargetPart(part);
    }
  }

  private static void add(String name, String value, Properties to) {
    if (!value.isEmpty()) {
      Properties.Property property = new Properties.Property();
      property.setFmtid(OF_USERS);
      property.setPid(FIRST_ID + to.getProperty().size());
      property.setName(name);
      property.setLpwstr(value);
      to.getProperty().add(property);
    }
  }
}
