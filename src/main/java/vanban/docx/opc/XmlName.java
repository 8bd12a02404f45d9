package vanban.docx.opc;

import javax.xml.namespace.QName;

/**
 * The name of an element or an attribute.
 *
 * @param vocabulary it is a word of
 * @param qualified as it stands in files, with its prefix
 */
record XmlName(Vocabulary vocabulary, String qualified) {
  /** A word of a vocabulary. */
  static XmlName of(String vocabulary, String word) {
    Vocabulary known = Vocabulary.of(vocabulary);
    return new XmlName(known, known.qualified(word));
  }

  /** The same name. */
  static XmlName of(QName name) {
    return of(name.getNamespaceURI(), name.getLocalPart());
  }
}
