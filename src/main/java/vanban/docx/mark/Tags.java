package vanban.docx.mark;

import java.util.Optional;

/** Goes through the tags of XML that a parser has found to be sound. */
final class Tags {
  private static final String COMMENT = "<!--";
  private static final String RAW = "<![CDATA[";
  private static final String INSTRUCTION = "<?";

  private final String xml;
  private final int end;
  private int at;

  /** Those between two offsets. */
  Tags(String xml, int from, int to) {
    this.xml = xml;
    this.at = from;
    this.end = to;
  }

  /** The next one; empty behind the last. */
  Optional<Tag> next() {
    for (at = xml.indexOf('<', at); at >= 0 && at < end; at = xml.indexOf('<', at)) {
      if (xml.startsWith(COMMENT, at)) {
        at = behind("-->", at + COMMENT.length());
      } else if (xml.startsWith(RAW, at)) {
        at = behind("]]>", at);
      } else if (xml.startsWith(INSTRUCTION, at)) {
        at = behind("?>", at);
      } else {
        return Optional.of(tag());
      }
    }
    at = end;
    return Optional.empty();
  }

  private int behind(String sign, int from) {
    return xml.indexOf(sign, from) + sign.length();
  }

  private Tag tag() {
    int from = at;
    at = end(from);
    if (xml.charAt(from + 1) == '/') {
      return new Tag(Tag.Kind.END, from, at, name(from + 2));
    }
    Tag.Kind kind = xml.charAt(at - 2) == '/' ? Tag.Kind.EMPTY : Tag.Kind.START;
    return new Tag(kind, from, at, name(from + 1));
  }

  /** Behind the sign that ends a tag; there may be others in the values of attributes. */
  private int end(int from) {
    char quote = 0;
    int to = from;
    for (char c = xml.charAt(to); c != '>' || quote != 0; c = xml.charAt(++to)) {
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return to + 1;
  }

  private String name(int from) {
    int to = from;
    while (" \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    return xml.substring(from, to);
  }
}
