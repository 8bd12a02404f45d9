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
import vanban.engine.Compiled;
import vanban.usage.UsagePrinter;

/** What can come of a case, and is approved by a person. To compare more, add a constant. */
enum Output {
  /** What is wrong with its reports, as a terminal shows it. */
  DIAGNOSTICS(".txt") {
    @Override
    String of(Case one) throws IOException {
      Diagnostics diagnostics = new Diagnostics();
      List<Compiled> compiled = one.compiled(diagnostics);
      return print(diagnostics)
          + (compiled.isEmpty() ? "" : "(" + compiled.size() + " without error)\n");
    }
  },
  /** What its layout wrote. */
  MARKUP(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(one, Compiled::markup);
    }
  },
  /** Its documents as plain text. */
  TEXT(".txt") {
    @Override
    String of(Case one) throws IOException {
      return each(one, Compiled::text);
    }
  },
  /** The parts of its Word files, one tag a line. */
  DOCX(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(one, compiled -> Parts.pretty(compiled.docx()));
    }
  },
  /** The comments of its explained Word files, and the text they hang on, one tag a line. */
  COMMENTS(".xml") {
    @Override
    String of(Case one) throws IOException {
      return each(
          one,
          compiled ->
              Parts.pretty(compiled.explained(), "word/comments.xml")
                  + Parts.pretty(compiled.explained(), "word/document.xml"));
    }
  },
  /** Its figures, as a terminal shows them. */
  FIGURES(".txt") {
    @Override
    String of(Case one) throws IOException {
      return ledgers(one, UsagePrinter.Form.HUMAN);
    }
  },
  /** Its figures, for programs. */
  LEDGER(".json") {
    @Override
    String of(Case one) throws IOException {
      return ledgers(one, UsagePrinter.Form.JSON);
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

  private static String each(Case one, Function<Compiled, String> print) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Compiled> compiled = one.compiled(diagnostics);
    return print(diagnostics) + compiled.stream().map(print).collect(Collectors.joining("\n"));
  }

  private static String ledgers(Case one, UsagePrinter.Form form) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    UsagePrinter printer = new UsagePrinter(Messages.in(Language.VI), form);
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
