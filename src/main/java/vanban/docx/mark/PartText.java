package vanban.docx.mark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The XML of a part as text, and back to the bytes it was made of where nothing is changed.
 *
 * @param xml all of it, with its byte order mark if it has one
 * @param charset in which it is written
 */
record PartText(String xml, Charset charset) {
  private static final Pattern ASCII =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"'](?:US-)?ASCII", Pattern.CASE_INSENSITIVE);
  private static final int BYTE = 0xff;

  /** That of a part which a parser has found to be sound. */
  static PartText of(byte[] part) {
    Charset charset = charset(part);
    return new PartText(new String(part, charset), charset);
  }

  /** Parts are in UTF-8 or in UTF-16, which shows in the sign {@code <} they start with. */
  private static Charset charset(byte[] part) {
    int first = part[0] & BYTE;
    int second = part[1] & BYTE;
    if (first == 0xfe || first == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return second == 0xfe || second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  /** Another text in the same charset. */
  byte[] encoded(String other) {
    return (ASCII.matcher(xml).find() ? plain(other) : other).getBytes(charset);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                plain.append((char) c);
              } else {
                plain.append("&#").append(c).append(';');
              }
            });
    return plain.toString();
  }

  /** The same with more at the end of its outermost element. */
  byte[] withMore(String inner) {
    Tag root = new Tags(xml, 0, xml.length()).next().orElseThrow();
    if (root.kind() == Tag.Kind.EMPTY) {
      return encoded(
          xml.substring(0, root.from())
              + root.opening(xml)
              + inner
              + root.closing()
              + xml.substring(root.to()));
    }
    int end = last().orElseThrow().from();
    return encoded(xml.substring(0, end) + inner + xml.substring(end));
  }

  private Optional<Tag> last() {
    Tags tags = new Tags(xml, 0, xml.length());
    Optional<Tag> last = Optional.empty();
    for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
      last = next;
    }
    return last;
  }

  /** Words as XML writes them. */
  static String escaped(String words) {
    StringBuilder xml = new StringBuilder(words.length());
    words.chars().forEach(c -> xml.append(escaped((char) c)));
    return xml.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\r' -> "&#13;";
      case '\t', '\n' -> String.valueOf(c);
      default -> c < ' ' || c >= '\ufffe' ? "\ufffd" : String.valueOf(c);
    };
  }
}
