package vanban.libreoffice;

import java.io.IOException;
import java.util.OptionalLong;

/** Thrown when LibreOffice does not do what it was asked. */
public final class LibreOfficeException extends IOException {
  private static final long serialVersionUID = 1L;

  private static final long NOT_TRIED = -1;

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

  /** It did not end before, and was not started again. */
  static LibreOfficeException givenUp() {
    return new LibreOfficeException("LibreOffice is not tried again", NOT_TRIED);
  }

  /** Whether it was not even started, for it did not end before. */
  public boolean isGivenUp() {
    return waited == NOT_TRIED;
  }

  /** How many seconds it had, where it did not end by itself. */
  public OptionalLong waited() {
    return waited <= 0 ? OptionalLong.empty() : OptionalLong.of(waited);
  }
}
