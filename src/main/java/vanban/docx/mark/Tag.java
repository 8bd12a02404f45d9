package vanban.docx.mark;

/**
 * A tag of an XML file as it is written there.
 *
 * @param kind what it does
 * @param from offset of its {@code <}
 * @param to offset behind its {@code >}
 * @param name with its prefix
 */
record Tag(Kind kind, int from, int to, String name) {
  /** The kinds of tags. */
  enum Kind {
    /** {@code <a>}. */
    START,
    /** {@code </a>}. */
    END,
    /** {@code <a/>}. */
    EMPTY
  }

  /** The prefix of its name; empty without one. */
  String prefix() {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** Its name without the prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its letters. */
  String in(String xml) {
    return xml.substring(from, to);
  }

  /** The same tag as one that starts its element, if it is one that is all of it. */
  String opening(String xml) {
    return kind == Kind.EMPTY ? xml.substring(from, to - 2) + ">" : in(xml);
  }

  /** What ends the element that it starts. */
  String closing() {
    return "</" + name + ">";
  }
}
