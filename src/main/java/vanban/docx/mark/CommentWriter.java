package vanban.docx.mark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.UnreadableDocxException;

/**
 * Puts comments into a Word file, ours or another's. Of its parts only the text, the comments and
 * the two lists of parts change, and in the text nothing but the runs in which a comment starts or
 * ends; what the file says and how it looks stays. The same file makes the same bytes: a comment
 * bears no day.
 *
 * <p>A comment hangs on the very letters it speaks of. In a text box, where Word takes none, it
 * hangs on the box and says which words are meant.
 */
public final class CommentWriter {
  private final DocxFile file;
  private final Sites sites;
  private final CommentsXml comments;
  private final PartText text;
  private final Map<Integer, Element> elements;
  private final Map<Integer, Marks> runs = new HashMap<>();
  private final Map<Integer, StringBuilder> paragraphs = new HashMap<>();

  private CommentWriter(DocxFile file, Set<Integer> wanted) {
    this.file = file;
    this.sites = new Sites(file, wanted);
    this.comments = new CommentsXml(file, sites.namespace(), sites.comments());
    this.text = PartText.of(file.bytes(file.main()));
    Set<Integer> around =
        sites.found().values().stream()
            .flatMap(site -> Stream.of(site.run(), site.paragraph()))
            .collect(Collectors.toSet());
    this.elements = Element.of(text.xml(), around);
  }

  /**
   * A copy of a file with comments.
   *
   * @param name of the file, for messages
   * @param remarks in the order in which their comments are numbered
   * @return empty after an error, of a file that cannot be read
   */
  public static Optional<byte[]> write(
      String name, byte[] docx, List<Remark> remarks, Diagnostics diagnostics) {
    if (remarks.isEmpty()) {
      return Optional.of(docx);
    }
    try {
      Set<Integer> wanted = new HashSet<>();
      for (Remark remark : remarks) {
        wanted.add(remark.first().element());
        wanted.add(remark.last().element());
      }
      CommentWriter writer = new CommentWriter(new DocxFile(docx), wanted);
      remarks.forEach(writer::add);
      return Optional.of(writer.copy());
    } catch (UnreadableDocxException e) {
      diagnostics.add(e.diagnostic(name));
      return Optional.empty();
    }
  }

  /** Whether a file bears comments that were put into it here; not if it cannot be read. */
  public static boolean hasOurs(byte[] docx) {
    try {
      DocxFile file = new DocxFile(docx);
      return file.related("comments").stream()
          .anyMatch(part -> PartText.of(file.bytes(part)).xml().contains(CommentsXml.OURS));
    } catch (UnreadableDocxException e) {
      return false;
    }
  }

  private void add(Remark remark) {
    Site first = site(remark.first().element());
    Site last = site(remark.last().element());
    if (first.run() > 0 && last.run() > 0) {
      boolean exact = first.exact() && last.exact();
      String id = comments.add(exact ? remark.lines() : quoting(remark));
      hangOnRuns(remark, first, last, id);
    } else if (first.paragraph() > 0) {
      String id = comments.add(quoting(remark));
      CommentMarks mark = mark(first.paragraph(), id);
      paragraphs
          .computeIfAbsent(first.paragraph(), own -> new StringBuilder())
          .append(mark.start() + mark.end());
    }
  }

  private void hangOnRuns(Remark remark, Site first, Site last, String id) {
    CommentMarks start = mark(first.run(), id);
    if (first.exact()) {
      run(first.run()).before(remark.first(), start.start());
    } else {
      run(first.run()).before(start.start());
    }
    CommentMarks end = mark(last.run(), id);
    if (last.exact()) {
      run(last.run()).behind(remark.last(), end.end());
    } else {
      run(last.run()).behind(end.end());
    }
  }

  private static List<String> quoting(Remark remark) {
    return remark.words().isEmpty()
        ? remark.lines()
        : Stream.concat(Stream.of("“" + remark.words() + "”"), remark.lines().stream()).toList();
  }

  private Site site(int element) {
    return sites.found().getOrDefault(element, new Site(0, false, 0, ""));
  }

  private Marks run(int number) {
    return runs.computeIfAbsent(number, own -> new Marks());
  }

  private CommentMarks mark(int element, String id) {
    return CommentMarks.at(element(element).open(), sites.namespace(), id);
  }

  private Element element(int number) {
    return Optional.ofNullable(elements.get(number)).orElseThrow();
  }

  private byte[] copy() {
    Map<String, byte[]> parts = comments.parts();
    parts.put(file.main(), text.encoded(marked()));
    return file.with(parts);
  }

  /**
   * Letters that are written in place of others.
   *
   * @param from offset of the first of these
   * @param to offset behind the last
   * @param xml what stands there then
   */
  private record Edit(int from, int to, String xml) {}

  /** The text with all that hangs comments on it. */
  private String marked() {
    List<Edit> edits =
        Stream.concat(
                runs.entrySet().stream().map(one -> ofRun(one.getKey(), one.getValue())),
                paragraphs.entrySet().stream()
                    .map(one -> ofParagraph(element(one.getKey()), one.getValue().toString())))
            .sorted(Comparator.comparingInt(Edit::from))
            .toList();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      out.append(text.xml(), at, edit.from()).append(edit.xml());
      at = edit.to();
    }
    return out.append(text.xml(), at, text.xml().length()).toString();
  }

  private Edit ofRun(int number, Marks own) {
    Element run = element(number);
    String split = own.run(text.xml(), run, number, child -> site(child).printed());
    return new Edit(run.open().from(), run.to(), split);
  }

  /** At the end of a paragraph, which may be one tag. */
  private Edit ofParagraph(Element paragraph, String more) {
    Tag open = paragraph.open();
    return open.kind() == Tag.Kind.EMPTY
        ? new Edit(open.from(), open.to(), open.opening(text.xml()) + more + open.closing())
        : new Edit(paragraph.innerEnd(), paragraph.innerEnd(), more);
  }
}
