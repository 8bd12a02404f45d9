package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.check.Reviewer;
import vanban.check.text.PageLook;
import vanban.check.text.PassageReader;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.read.DocxReader;
import vanban.source.World;

/** Word documents, whoever made them, held against the rules of the reviewer. */
public final class WordReview {
  /**
   * What documents are called: Word files, templates and those with macros too, which are never
   * run; and what is told to be none that can be read, not taken for a report.
   */
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:docx|docm|dotx|dotm|doc|dot|rtf|odt|pdf)", Pattern.CASE_INSENSITIVE);

  private WordReview() {}

  /** Whether a file is one by its name. */
  public static boolean isWord(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches();
  }

  /** What is wrong with the words of a Word file: in which of its paragraphs, counted as lines. */
  public static Batch.Outcome<Boolean> of(World world, Path file) {
    Diagnostics found = new Diagnostics();
    try {
      boolean read = review(world, file, found);
      return new Batch.Outcome<>(file, Optional.of(read), told(found), Optional.empty());
    } catch (OutOfMemoryError e) { // of one large file, which is garbage by now
      List<Diagnostic> lacking = List.of(Memory.lackedBy(world.display(file)));
      return new Batch.Outcome<>(file, Optional.of(false), lacking, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Batch.Outcome<>(file, Optional.empty(), told(found), Optional.of(e));
    }
  }

  private static List<Diagnostic> told(Diagnostics found) {
    return DiagnosticLimit.applied(found.sorted());
  }

  private static boolean review(World world, Path file, Diagnostics found) {
    Reviewer reviewer = Reviewers.of(world, found);
    Optional<Document> document = WordText.document(world, file, found);
    document
        .map(words -> PassageReader.ofWords(world.display(file), words))
        .map(text -> page(world, file).map(text::on).orElse(text))
        .ifPresent(text -> reviewer.review(text, found));
    reviewer.throwFailed();
    return document.isPresent();
  }

  private static Optional<PageLook> page(World world, Path file) {
    try {
      return PageLooks.of(world.bytes(file, DocxReader.mostBytes()));
    } catch (IOException e) {
      return Optional.empty(); // of a file whose words were read just now
    }
  }
}
