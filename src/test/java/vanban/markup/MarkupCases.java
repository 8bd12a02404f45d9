package vanban.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.document.Document;
import vanban.source.SourceFile;
import vanban.source.SourceFileDecoder;

/** The markup below src/test/resources/markup: a file there is a case. */
public final class MarkupCases {
  private static final Path FOLDER = Path.of("src/test/resources/markup");
  private static final Set<String> ROLES =
      Set.of(
          "appendix-title",
          "authority",
          "body",
          "caption",
          "cell",
          "chart",
          "circulation",
          "foot",
          "gap",
          "genre",
          "heading-decimal",
          "heading-part",
          "heading-roman",
          "issuer-parent",
          "masthead",
          "note",
          "number",
          "numbered",
          "page-number",
          "party",
          "party-rule",
          "place-date",
          "position",
          "recipient",
          "recipients-label",
          "run-in",
          "signer",
          "star",
          "table",
          "title",
          "title-rule",
          "underlined");

  private MarkupCases() {}

  /** The roles that the cases use. */
  public static Roles roles() {
    return AnyRole.of(ROLES);
  }

  /** The files that are markup without errors. */
  public static List<Path> sound() throws IOException {
    return in(FOLDER);
  }

  /** The files that are markup with errors. */
  static List<Path> faulty() throws IOException {
    return in(FOLDER.resolve("errors"));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** The file that stands beside a case, with what was approved. */
  public static Path beside(Path markup, String ending) {
    return markup.resolveSibling(markup.getFileName().toString().replace(".xml", ending));
  }

  /** The document of a case; fails with the diagnostics if it has errors. */
  public static Document document(Path markup) throws IOException {
    return document(file(markup));
  }

  /** The document that a text is the markup of. */
  public static Document document(SourceFile markup) {
    Diagnostics diagnostics = new Diagnostics();
    return read(markup, diagnostics)
        .orElseThrow(() -> new AssertionError(print(diagnostics, Language.EN)));
  }

  static Optional<Document> read(SourceFile markup, Diagnostics diagnostics) {
    return new MarkupReader(roles())
        .read(markup, SourceMapper.in(markup), Insertions.NONE, AnyImage.FILES, diagnostics);
  }

  static SourceFile file(Path markup) throws IOException {
    return SourceFileDecoder.decode(markup.getFileName().toString(), Files.readAllBytes(markup));
  }

  static String print(Diagnostics diagnostics, Language language) {
    return new DiagnosticPrinter(Messages.in(language), DiagnosticPrinter.Form.HUMAN)
        .print(diagnostics.sorted());
  }
}
