package vanban.docx.mark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vanban.docx.read.WordPlace;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.XmlCursor;

/** Looks up in the main part what stands around some of its elements, and which comments it has. */
final class Sites {
  private final Set<Integer> wanted;
  private final Map<Integer, Site> found = new HashMap<>();
  private final Set<String> comments = new HashSet<>();
  private String namespace = "";
  private int run;
  private int paragraph;

  /** Looks for these elements. */
  Sites(DocxFile file, Set<Integer> wanted) {
    this.wanted = wanted;
    file.read(
        file.main(),
        "w:document",
        root -> {
          namespace = root.namespace();
          root.children(() -> read(root, root.ordinal()));
        });
  }

  /** The site of each element that was looked for, by the manieth of the part it is. */
  Map<Integer, Site> found() {
    return found;
  }

  /** The ids of comments it speaks of. */
  Set<String> comments() {
    return comments;
  }

  /** The namespace of Word's own elements: there are two in the standard. */
  String namespace() {
    return namespace;
  }

  private void read(XmlCursor cursor, int parent) {
    int own = cursor.ordinal();
    int outerRun = run;
    int outerParagraph = paragraph;
    switch (cursor.name()) {
      case "w:r" -> run = run == 0 ? own : run;
      case "w:p" -> paragraph = paragraph == 0 ? own : paragraph;
      case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference" ->
          cursor.attribute("w:id").ifPresent(comments::add);
      default -> {}
    }
    if (wanted.contains(own) && cursor.name().equals("w:t")) {
      boolean direct = parent == run;
      found.put(own, new Site(run, direct, paragraph, printed(cursor)));
    } else {
      if (wanted.contains(own)) {
        found.put(own, new Site(run, parent == run, paragraph, ""));
      }
      cursor.children(() -> read(cursor, own));
    }
    run = outerRun;
    paragraph = outerParagraph;
  }

  private static String printed(XmlCursor cursor) {
    boolean kept = cursor.attribute("xml:space").orElse("").equals("preserve");
    StringBuilder typed = new StringBuilder();
    cursor.text(typed::append);
    return WordPlace.printed(typed.toString(), kept);
  }
}
