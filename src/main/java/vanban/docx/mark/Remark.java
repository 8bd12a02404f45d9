package vanban.docx.mark;

import java.util.List;
import vanban.docx.read.WordPlace.Letter;

/**
 * What is said of some words of a Word file.
 *
 * @param first the first letter it speaks of, in the main part
 * @param last the last one, in the same paragraph
 * @param lines the paragraphs of the comment
 * @param words the words it speaks of, said too where a comment cannot hang on the very letters
 */
public record Remark(Letter first, Letter last, List<String> lines, String words) {
  /** Keeps the lines from change. */
  public Remark {
    lines = List.copyOf(lines);
  }
}
