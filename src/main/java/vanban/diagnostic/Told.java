package vanban.diagnostic;

/**
 * What tells whether something was told already: two diagnostics that say the same of the same
 * place are equal as this, whichever reading of the file found them.
 *
 * @param id which of all things that can be wrong it is
 * @param severity how bad it is
 * @param message what it says
 * @param place the path of the file and where in it; empty without a file
 */
public record Told(DiagnosticId id, Severity severity, Message message, String place) {
  /** That of a diagnostic. */
  public static Told of(Diagnostic found) {
    String place =
        found.place().map(at -> at.file().path() + ":" + at.start() + "-" + at.end()).orElse("");
    return new Told(found.id(), found.severity(), found.message(), place);
  }
}
