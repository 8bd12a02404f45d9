package vanban.docx.read;

import java.util.Optional;
import vanban.docx.read.opc.DocxFile;

/**
 * Looks for words that stand outside the text: in headers and footers, behind the text of pages,
 * and in comments.
 */
final class MarginReader {
  private final DocxFile file;
  private final Omissions omissions;
  private String watermark = "";

  MarginReader(DocxFile file, Omissions omissions) {
    this.file = file;
    this.omissions = omissions;
  }

  /** Counts them; a header without a letter holds the number of the page. */
  void read(Story.Looks looks) {
    file.related("header").forEach(part -> margin(part, "w:hdr", looks));
    file.related("footer").forEach(part -> margin(part, "w:ftr", looks));
    for (String part : file.related("comments")) {
      file.read(part, "w:comments", root -> root.children(() -> omissions.add(Omission.COMMENTS)));
    }
  }

  private void margin(String part, String root, Story.Looks looks) {
    Omissions own = new Omissions(); // of what is left out itself
    Story story =
        new Story(
            part, file.budget(), own, looks.fromStart(), (element, id, hangs) -> Optional.empty());
    boolean[] words = new boolean[1];
    file.read(
        part,
        root,
        cursor ->
            words[0] =
                new DocxBlockReader(cursor, story).all("margin").stream().anyMatch(Letters::in));
    if (words[0]) {
      omissions.add(Omission.HEADERS, part);
    }
    if (watermark.isEmpty()) {
      watermark = own.first(Omission.DRAWINGS);
    }
  }

  /**
   * The words drawn in a header, which Word puts behind the text of pages; empty if there are none.
   */
  String watermark() {
    return watermark;
  }
}
