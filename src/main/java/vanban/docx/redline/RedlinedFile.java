package vanban.docx.redline;

import java.util.List;
import vanban.docx.redline.text.Untracked;

/**
 * A Word file with tracked changes.
 *
 * @param docx all its bytes, the same for the same two files
 * @param changes how many changes are tracked, each with an author of its own
 * @param untracked what differs between the two files and stands in no tracked change
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two files are equal
public record RedlinedFile(byte[] docx, int changes, List<Untracked> untracked) {
  /** Keeps the list from change. */
  public RedlinedFile {
    untracked = List.copyOf(untracked);
  }
}
