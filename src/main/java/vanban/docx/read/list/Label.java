package vanban.docx.read.list;

import java.util.Optional;

/**
 * What is printed before a paragraph.
 *
 * @param text the number with what follows it; empty for nothing
 * @param unsure what of the list is not known, where the number bears a question mark
 * @param missing the list that the paragraph names, where the file has none
 */
public record Label(String text, Optional<String> unsure, Optional<String> missing) {
  /** Nothing is printed. */
  static final Label NONE = new Label("", Optional.empty(), Optional.empty());

  /** Nothing is printed, for the list is not there. */
  static Label missing(String list) {
    return new Label("", Optional.empty(), Optional.of(list));
  }
}
