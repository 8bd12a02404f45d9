package vanban.docx.read.opc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vanban.diagnostic.Code;

/** What a file is by its first bytes. */
final class FileKind {
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /** Streams of a compound file of Microsoft's, by which kinds of these are told apart. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

  private FileKind() {}

  /** Lets a zip pass, and says of anything else what it is. */
  static void holdZip(byte[] file) {
    ReadLimit.FILE.hold(file.length, "zip");
    if (file.length == 0) {
      throw UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "empty");
    }
    if (starts(file, COMPOUND)) {
      throw compound(file);
    }
    if (!starts(file, ZIP)) {
      throw UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "");
    }
  }

  private static UnreadableDocxException compound(byte[] file) {
    if (contains(file, ENCRYPTED)) {
      return UnreadableDocxException.of(Code.ENCRYPTED_DOCUMENT, "");
    }
    return UnreadableDocxException.of(Code.NOT_A_DOCUMENT, contains(file, WORD) ? "doc" : "");
  }

  private static boolean starts(byte[] file, byte[] sign) {
    return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
  }

  private static boolean contains(byte[] file, byte[] words) {
    for (int at = 0; at + words.length <= file.length; at++) {
      if (Arrays.equals(file, at, at + words.length, words, 0, words.length)) {
        return true;
      }
    }
    return false;
  }
}
