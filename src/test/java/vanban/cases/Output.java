package vanban.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;

/** What can come of a case, and is approved by a person. To compare more, add a constant. */
enum Output {
  /** What is wrong with its reports, as a terminal shows it. */
  DIAGNOSTICS(".txt") {
    @Override
    String of(Case one) throws IOException {
      Diagnostics diagnostics = new Diagnostics();
      for (Path report : one.reports()) {
        one.reader().read(report, diagnostics);
      }
      return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
          .print(diagnostics.sorted());
    }
  };

  private final String ending;

  Output(String ending) {
    this.ending = ending;
  }

  /** What comes of a case. */
  abstract String of(Case one) throws IOException;

  /** With what its file ends: {@code .txt}. */
  String ending() {
    return ending;
  }

  /** What its file is called: {@code diagnostics}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code diagnostics.approved.txt}. */
  String approvedName() {
    return id() + ".approved" + ending;
  }
}
