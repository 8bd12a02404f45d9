package vanban.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes files of bytes. */
public final class SourceFileDecoder {
  private static final char REPLACEMENT = '\uFFFD'; // what Java reads where there is no UTF-8

  private SourceFileDecoder() {}

  /**
   * Reads bytes as UTF-8.
   *
   * @param path as messages print it
   * @throws NotUtf8Exception at the first byte that is not UTF-8, or if it is a file of another
   *     kind
   */
  public static SourceFile decode(String path, byte[] bytes) throws NotUtf8Exception {
    Optional<BinaryFormat> format = BinaryFormat.of(bytes);
    if (format.isPresent()) {
      throw new NotUtf8Exception(Place.startOf(SourceFile.of(path, "")), format);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceFile file = SourceFile.of(path, text);
    if (text.indexOf(REPLACEMENT) >= 0) { // which may also have been typed
      checkUtf8(bytes, file, text.length() - file.text().length());
    }
    return file;
  }

  private static void checkUtf8(byte[] bytes, SourceFile file, int skipped)
      throws NotUtf8Exception {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    if (result.isError()) {
      int read = out.position() - skipped;
      throw new NotUtf8Exception(new Place(file, read, read + 1), Optional.empty());
    }
  }
}
