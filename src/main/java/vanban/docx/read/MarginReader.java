package vanban.docx.read;

import java.util.Optional;
import vanban.docx.read.list.ListLabels;
import vanban.docx.read.opc.DocxFile;

/** Looks for words that stand outside the text: in headers and footers, and in comments. */
final class MarginReader {
  private final DocxFile file;
  private final Omissions omissions;

  MarginReader(DocxFile file, Omissions omissions) {
    this.file = file;
    this.omissions = omissions;
  }

  /** Counts them; a header without a letter holds the number of the page. */
  void count(ListLabels labels) {
    file.related("header").forEach(part -> margin(part, "w:hdr", labels));
    file.related("footer").forEach(part -> margin(part, "w:ftr", labels));
    for (String part : file.related("comments")) {
      file.read(part, "w:comments", root -> root.children(() -> omissions.add(Omission.COMMENTS)));
    }
  }

  private void margin(String part, String root, ListLabels labels) {
    Omissions own = new Omissions(); // of what is left out itself
    Story story =
        new Story(
            part, file.budget(), own, labels.fromStart(), (element, id, hangs) -> Optional.empty());
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
  }
}
