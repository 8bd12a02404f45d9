package vanban.engine;

import java.io.IOException;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.libreoffice.LibreOfficeException;

/** What to say of a report for which LibreOffice did not do what it was asked. */
final class OfficeTrouble {
  private OfficeTrouble() {}

  /**
   * The diagnostic.
   *
   * @param code of what was asked, with the variants {@code late}, {@code given-up}, {@code disk}
   * @param report as it is displayed
   * @param because what stopped LibreOffice; empty where it wrote nothing of this report
   */
  static Diagnostic told(Code code, String report, Optional<IOException> because) {
    Diagnostic plain = Diagnostic.error(code, report);
    if (because.isEmpty()) {
      return plain;
    }
    if (!(because.orElseThrow() instanceof LibreOfficeException office)) {
      return plain.variant("disk");
    }
    if (office.isGivenUp()) {
      return plain.variant("given-up");
    }
    return office.waited().isPresent()
        ? Diagnostic.error(code, report, Long.toString(office.waited().getAsLong())).variant("late")
        : plain;
  }
}
