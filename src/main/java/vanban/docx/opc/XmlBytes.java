package vanban.docx.opc;

import java.util.Arrays;

/** XML in UTF-8 that grows at its end. */
final class XmlBytes {
  private static final int USUAL_SIZE = 16_384;
  private static final int LONGEST = 4; // bytes of a character
  private static final int ASCII = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int LEAD_OF_TWO = 0xC0;
  private static final int LEAD_OF_THREE = 0xE0;
  private static final int LEAD_OF_FOUR = 0xF0;
  private static final int SIX = 6;
  private static final int SIX_BITS = 0x3F;

  private byte[] bytes = new byte[USUAL_SIZE];
  private int size;

  /** How many bytes there are. */
  int size() {
    return size;
  }

  /** Takes away what stands behind a place. */
  void cut(int place) {
    size = place;
  }

  /** Adds ASCII as it is. */
  void raw(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
  }

  /** Adds words between tags. */
  void text(String words) {
    escaped(words, false);
  }

  /** Adds words between quotation marks. */
  void attribute(String words) {
    escaped(words, true);
  }

  /** All bytes, with others put in at a place. */
  byte[] with(XmlBytes others, int place) {
    byte[] all = new byte[size + others.size];
    System.arraycopy(bytes, 0, all, 0, place);
    System.arraycopy(others.bytes, 0, all, place, others.size);
    System.arraycopy(bytes, place, all, place + others.size, size - place);
    return all;
  }

  private void escaped(String words, boolean attribute) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter < ASCII) {
        ascii(letter, attribute);
      } else {
        int point = words.codePointAt(i);
        i += Character.charCount(point) - 1;
        beyondAscii(point);
      }
    }
  }

  private void ascii(char letter, boolean attribute) {
    switch (letter) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '\r' -> raw("&#13;");
      case '"', '\n', '\t' -> quotedOrSpace(letter, attribute);
      default -> {
        room(1);
        bytes[size++] = (byte) letter;
      }
    }
  }

  /** What readers of an attribute would take for its end, or for a space. */
  private void quotedOrSpace(char letter, boolean attribute) {
    if (!attribute) {
      room(1);
      bytes[size++] = (byte) letter;
    } else if (letter == '"') {
      raw("&quot;");
    } else {
      raw("&#" + (int) letter + ";");
    }
  }

  /** In two bytes, three or four: six bits in each but the first. */
  private void beyondAscii(int point) {
    room(LONGEST);
    if (point < TWO_BYTES) {
      bytes[size++] = (byte) (LEAD_OF_TWO | (point >> SIX));
    } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[size++] = (byte) (LEAD_OF_THREE | (point >> (2 * SIX)));
      following(point >> SIX);
    } else {
      bytes[size++] = (byte) (LEAD_OF_FOUR | (point >> (3 * SIX)));
      following(point >> (2 * SIX));
      following(point >> SIX);
    }
    following(point);
  }

  private void following(int bits) {
    bytes[size++] = (byte) (ASCII | (bits & SIX_BITS));
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
