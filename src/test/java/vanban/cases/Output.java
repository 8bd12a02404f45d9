package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.usage.UsagePrinter;
import vanban.word.CommentText;
import vanban.word.PartText;

/** What can come of a case, and is approved by a person. To compare more, add a constant. */
enum Output {
  /** What is wrong with its reports, as a terminal shows it. */
  DIAGNOSTICS(".txt") {
    @Override
    String of(Case one) {
      CompiledReports compiled = one.compiled();
      int sound = compiled.subjects().size();
      return print(compiled.diagnostics()) + (sound == 0 ? "" : "(" + sound + " without error)\n");
    }
  },
  /** What its layout wrote. */
  MARKUP(".xml") {
    @Override
    String of(Case one) {
      return each(one, Subject::markup);
    }
  },
  /** Its documents as plain text. */
  TEXT(".txt") {
    @Override
    String of(Case one) {
      return each(one, Subject::text);
    }
  },
  /** The parts of its Word files, a paragraph a line. */
  DOCX(".txt") {
    @Override
    String of(Case one) {
      return each(one, subject -> PartText.print(subject.parts()));
    }
  },
  /** The comments of its explained Word files, and the text they hang on. */
  COMMENTS(".txt") {
    @Override
    String of(Case one) {
      return each(one, subject -> CommentText.print(subject.explainedParts()));
    }
  },
  /** The same of the Word files in which only computed figures are explained. */
  COMPUTED(".txt") {
    @Override
    String of(Case one) {
      return each(one, subject -> CommentText.print(subject.computedParts()));
    }
  },
  /** Its figures, as a terminal shows them. */
  FIGURES(".txt") {
    @Override
    String of(Case one) {
      return figures(one, UsagePrinter.Form.HUMAN);
    }
  },
  /** Its figures, for programs. */
  LEDGER(".json") {
    @Override
    String of(Case one) {
      return figures(one, UsagePrinter.Form.JSON);
    }
  },
  /** What the command new makes of it with the words of new.args, and what check says of that. */
  NEXT(".txt") {
    @Override
    String of(Case one) {
      try {
        return new NextCase(one.folder()).print();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private final String ending;

  Output(String ending) {
    this.ending = ending;
  }

  /** What comes of a case. */
  abstract String of(Case one);

  private static String each(Case one, Function<Subject, String> print) {
    CompiledReports compiled = one.compiled();
    return print(compiled.diagnostics())
        + compiled.subjects().stream().map(print).collect(Collectors.joining("\n"));
  }

  private static String figures(Case one, UsagePrinter.Form form) {
    Diagnostics diagnostics = new Diagnostics();
    UsagePrinter printer = new UsagePrinter(Messages.in(Language.VI), form);
    String figures =
        one.compiled().figures(diagnostics).stream()
            .map(printer::print)
            .collect(Collectors.joining("\n"));
    return print(diagnostics.sorted()) + figures;
  }

  private static String print(List<Diagnostic> diagnostics) {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
        .print(diagnostics);
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
