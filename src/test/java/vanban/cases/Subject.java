package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import vanban.Once;
import vanban.document.Document;
import vanban.docx.Parts;
import vanban.engine.Commented;
import vanban.engine.Compiled;
import vanban.usage.FigureUsage;

/**
 * A report without an error, and all that comes of it. Each output is made when a test asks for it
 * first, and is then the same for all.
 */
final class Subject {
  private final String name;
  private final Path report;
  private final Compiled compiled;
  private final Once<String> text;
  private final Once<byte[]> docx;
  private final Once<byte[]> explained;
  private final Once<Map<String, String>> parts;
  private final Once<Map<String, String>> explainedParts;
  private final Once<FigureUsage> figures;

  /**
   * What came of a report.
   *
   * @param name of what it belongs to, for the reader of a failure
   * @param figures lists its figures
   */
  Subject(String name, Path report, Compiled compiled, Supplier<FigureUsage> figures) {
    this.name = name;
    this.report = report;
    this.compiled = compiled;
    this.text = Once.of(compiled::text);
    this.docx = Once.of(compiled::docx);
    this.explained = Once.of(() -> compiled.explained(Commented.ALL));
    this.parts = Once.of(() -> partsOf(docx.get()));
    this.explainedParts = Once.of(() -> partsOf(explained.get()));
    this.figures = Once.of(figures);
  }

  private static Map<String, String> partsOf(byte[] docx) {
    try {
      return Parts.of(docx);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the report lies. */
  Path report() {
    return report;
  }

  /** What its layout wrote. */
  String markup() {
    return compiled.markup();
  }

  /** The finished tree. */
  Document document() {
    return compiled.document();
  }

  /** The document as plain text. */
  String text() {
    return text.get();
  }

  /** The document as a page of HTML. */
  String html() {
    return compiled.html();
  }

  /** The same page with the places at which its author wrote what stands there. */
  String htmlWithPlaces() {
    return compiled.htmlWithPlaces();
  }

  /** Another document as such a page, in the looks of this one. */
  String html(Document other) {
    return compiled.page().write(other);
  }

  /** The Word file. */
  byte[] docx() {
    return docx.get().clone();
  }

  /** The Word file, written once more. */
  byte[] docxAgain() {
    return compiled.docx();
  }

  /** The Word file for reviewers, with a comment on each figure. */
  byte[] explained() {
    return explained.get().clone();
  }

  /** The Word file for reviewers, written once more. */
  byte[] explainedAgain() {
    return compiled.explained(Commented.ALL);
  }

  /** The parts of the Word file for reviewers with comments on computed figures only, by name. */
  Map<String, String> computedParts() {
    return partsOf(compiled.explained(Commented.COMPUTED));
  }

  /** The parts of the Word file as text, by name. */
  Map<String, String> parts() {
    return parts.get();
  }

  /** The parts of the Word file for reviewers as text, by name. */
  Map<String, String> explainedParts() {
    return explainedParts.get();
  }

  /** Its figures, and where its text speaks of them. */
  FigureUsage figures() {
    return figures.get();
  }

  @Override
  public String toString() {
    return name + "/" + report.toString().replace('\\', '/');
  }
}
