package vanban.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes, by which a reader sees that something changed that a readable form does not show. */
public final class Hash {
  private Hash() {}

  /** The SHA-256 of some bytes in hexadecimal digits. */
  public static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }

  /** The SHA-256 of a text in UTF-8. */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line to stand above what is said of a part. */
  static String heading(String name, String xml) {
    return "=== " + name + " sha256:" + of(xml) + "\n";
  }
}
