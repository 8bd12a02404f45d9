package vanban.docx.redline;

import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.redline.part.ReadParts;
import vanban.docx.redline.text.ChangeAuthors;

/**
 * Makes a Word file that says in tracked changes what is different between two others, whoever made
 * them. Accepting all changes gives the new file, rejecting all gives the old one: its text, looks,
 * tables and notes, and the words of its headers and footers. What Word tracks no changes of is as
 * in the new file, and listed.
 */
public final class Redline {
  private Redline() {}

  /**
   * The file with tracked changes: the same for the same files and authors.
   *
   * @param old the file as it was
   * @param now the file as it is
   * @param authors who made each change
   * @return empty after an error, of a file that cannot be read
   */
  public static Optional<RedlinedFile> between(
      Draft old, Draft now, ChangeAuthors authors, Diagnostics diagnostics) {
    Optional<ReadParts> was = read(old, diagnostics);
    Optional<ReadParts> is = read(now, diagnostics);
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PackageMerge(was.get(), is.get(), authors).merged());
    } catch (UnreadableDocxException e) {
      diagnostics.add(e.diagnostic(now.name()));
      return Optional.empty();
    }
  }

  private static Optional<ReadParts> read(Draft draft, Diagnostics diagnostics) {
    try {
      return Optional.of(new ReadParts(draft.docx()));
    } catch (UnreadableDocxException e) {
      diagnostics.add(e.diagnostic(draft.name()));
      return Optional.empty();
    }
  }
}
