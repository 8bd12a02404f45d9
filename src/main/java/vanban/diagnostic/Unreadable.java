package vanban.diagnostic;

import java.io.IOException;
import java.util.Optional;
import vanban.source.NotUtf8Exception;
import vanban.source.OutsideLinkException;
import vanban.source.Place;
import vanban.source.TooLargeException;

/** Says in an author's words why a file cannot be read. */
public final class Unreadable {
  private Unreadable() {}

  /**
   * What the disk said.
   *
   * @param asked where the file is asked for, if that is in a file
   * @param file as messages print it
   * @param e why it cannot be read
   */
  public static Diagnostic because(Optional<Place> asked, String file, IOException e) {
    if (e instanceof NotUtf8Exception unreadable) {
      return Diagnostic.notUtf8(unreadable);
    }
    if (e instanceof TooLargeException large) {
      String size = Quantity.bytes(large.size());
      String most = Quantity.bytes(large.most());
      return about(asked, Code.SOURCE_LIMIT, file, size, most).variant("bytes");
    }
    if (e instanceof OutsideLinkException outside) {
      return about(asked, Code.UNREADABLE_FILE, file, outside.link(), outside.target())
          .variant("link");
    }
    return about(asked, Code.UNREADABLE_FILE, file);
  }

  private static Diagnostic about(Optional<Place> asked, Code code, String... arguments) {
    return asked
        .map(place -> Diagnostic.error(code, place, arguments))
        .orElseGet(() -> Diagnostic.error(code, arguments));
  }
}
