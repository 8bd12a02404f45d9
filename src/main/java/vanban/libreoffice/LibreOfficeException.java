package vanban.libreoffice;

import java.io.IOException;
import java.util.OptionalLong;

/** Thrown when LibreOffice does not do what it was asked. */
public final class LibreOfficeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long waited; // seconds; 0 where it ended by itself

  private LibreOfficeException(String message, long waited) {
    super(message);
    this.waited = waited;
  }

  /** It ended without what it was to write, or wrote something else. */
  public static LibreOfficeException failed() {
    return new LibreOfficeException("LibreOffice wrote nothing", 0);
  }

  /** It went on and on. */
  static LibreOfficeException late(long seconds) {
    return new LibreOfficeException("LibreOffice did not end within " + seconds + " s", seconds);
  }

  /** How many seconds it had, where it did not end by itself. */
  public OptionalLong waited() {
    return waited == 0 ? OptionalLong.empty() : OptionalLong.of(waited);
  }
}
