package vanban.docx.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostics;
import vanban.docx.opc.CanonicalZip;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.redline.part.Resolution;
import vanban.docx.tree.Element;
import vanban.docx.tree.XmlPrinter;

/** The tracked changes and comments of a Word file, whoever made them. */
public final class TrackedChanges {
  private final DocxFile file;
  private final Map<String, Element> texts;

  private TrackedChanges(DocxFile file) {
    this.file = file;
    this.texts = new HashMap<>();
    String folder = file.main().substring(0, file.main().lastIndexOf('/') + 1);
    for (String part : List.of(file.main(), folder + "footnotes.xml", folder + "endnotes.xml")) {
      if (file.has(part)) {
        texts.put(part, file.tree(part));
      }
    }
  }

  /**
   * Those of a file.
   *
   * @param name of the file, for messages
   * @return empty after an error, of a file that cannot be read
   */
  public static Optional<TrackedChanges> of(String name, byte[] docx, Diagnostics diagnostics) {
    try {
      return Optional.of(new TrackedChanges(new DocxFile(docx)));
    } catch (UnreadableDocxException e) {
      diagnostics.add(e.diagnostic(name));
      return Optional.empty();
    }
  }

  /** Whether there are any. */
  public boolean isAny() {
    return texts.values().stream().anyMatch(Resolution::isTracked);
  }

  /** Words that stand as before and look different, of which that is tracked. */
  public List<String> restyled() {
    return texts.values().stream()
        .flatMap(Element::all)
        .filter(one -> one.is("w:r"))
        .filter(run -> run.child("w:rPr").flatMap(own -> own.child("w:rPrChange")).isPresent())
        .map(
            run ->
                run.all()
                    .filter(one -> one.is("w:t"))
                    .map(Element::text)
                    .collect(Collectors.joining()))
        .filter(words -> !words.isBlank())
        .toList();
  }

  /** What was written beside the text, in order. */
  public List<ReviewComment> comments() {
    String folder = file.main().substring(0, file.main().lastIndexOf('/') + 1);
    String part = folder + "comments.xml";
    return file.has(part)
        ? ReviewComments.read(file.tree(part), file.tree(file.main()))
        : List.of();
  }

  /** The file with all of them carried out. */
  public byte[] accepted() {
    return resolved(true);
  }

  /** The file with none of them. */
  public byte[] rejected() {
    return resolved(false);
  }

  private byte[] resolved(boolean accept) {
    Map<String, byte[]> all = new HashMap<>();
    file.names().forEach(name -> all.put(name, file.bytes(name)));
    texts.forEach(
        (part, root) -> all.put(part, XmlPrinter.print(Resolution.resolve(root, accept))));
    return CanonicalZip.of(all);
  }
}
