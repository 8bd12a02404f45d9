package vanban.cases;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.docx.Parts;
import vanban.engine.Press;
import vanban.ledger.LedgerPrinter;

/** What can come of a case, and is approved by a person. To compare more, add a constant. */
enum Output {
  /** What is wrong with its reports, as a terminal shows it. */
  DIAGNOSTICS(".txt") {
    @Override
    String of(Case one) throws IOException {
      Diagnostics diagnostics = new Diagnostics();
      List<Press.Proof> proofs = one.proofs(diagnostics);
      return print(diagnostics)
          + (proofs.isEmpty() ? "" : "(" + proofs.size() + " without error)\n");
    }
  },
  /** What its layout wrote. */
  MARKUP(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(one, Press.Proof::markup);
    }
  },
  /** Its documents as plain text. */
  TEXT(".txt") {
    @Override
    String of(Case one) throws IOException {
      return each(one, Press.Proof::text);
    }
  },
  /** The parts of its Word files, one tag a line. */
  DOCX(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(one, proof -> Parts.pretty(proof.docx()));
    }
  },
  /** The comments of its explained Word files, and the text they hang on, one tag a line. */
  COMMENTS(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(
          one,
          proof ->
              Parts.pretty(proof.explained(), "word/comments.xml")
                  + Parts.pretty(proof.explained(), "word/document.xml"));
    }
  },
  /** Its figures, as a terminal shows them. */
  FIGURES(".txt") {
    @Override
    String of(Case one) throws IOException {
      return ledgers(one, LedgerPrinter.Form.HUMAN);
    }
  },
  /** Its figures, for programs. */
  LEDGER(".json") {
    @Override
    String of(Case one) throws IOException {
      return ledgers(one, LedgerPrinter.Form.JSON);
    }
  },
  /** What the command new makes of it with the words of new.args, and what check says of that. */
  NEXT(".txt") {
    @Override
    String of(Case one) throws IOException {
      return new NextCase(one.folder()).print();
    }
  };

  private final String ending;

  Output(String ending) {
    this.ending = ending;
  }

  /** What comes of a case. */
  abstract String of(Case one) throws IOException;

  private static String each(Case one, Function<Press.Proof, String> print) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Press.Proof> proofs = one.proofs(diagnostics);
    return print(diagnostics) + proofs.stream().map(print).collect(Collectors.joining("\n"));
  }

  private static String ledgers(Case one, LedgerPrinter.Form form) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    LedgerPrinter printer = new LedgerPrinter(Messages.in(Language.VI), form);
    String ledgers =
        one.ledgers(diagnostics).stream().map(printer::print).collect(Collectors.joining("\n"));
    return print(diagnostics) + ledgers;
  }

  private static String print(Diagnostics diagnostics) {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
        .print(diagnostics.sorted());
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
