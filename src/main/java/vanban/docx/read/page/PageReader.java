package vanban.docx.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.read.opc.XmlCursor;

/** Reads of Word files, ours and others', what their pages look like. */
public final class PageReader {
  private static final Pattern PAGE = Pattern.compile("\\bPAGE\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern IF = Pattern.compile("\\bIF\\b", Pattern.CASE_INSENSITIVE);
  private static final String HEADER = "w:headerReference ";
  private static final String FOOTER = "w:footerReference ";

  private final DocxFile file;
  private final List<Section> sections = new ArrayList<>();
  private long letters;

  private PageReader(DocxFile file) {
    this.file = file;
  }

  /** The pages of a file that holds most words; empty if it cannot be read or does not say. */
  public static Optional<WordPage> read(byte[] docx) {
    try {
      return new PageReader(new DocxFile(docx)).page();
    } catch (UnreadableDocxException e) {
      return Optional.empty(); // who reads the words of the file tells why
    }
  }

  private Optional<WordPage> page() {
    file.read(file.main(), "w:document", root -> root.children(() -> read(root)));
    sections.add(new Section(Map.of(), letters)); // of a text that ends without saying
    return sections.stream().max(Comparator.comparingLong(Section::letters)).map(this::page);
  }

  private WordPage page(Section most) {
    List<WordParagraph> paragraphs = ParagraphReader.all(file);
    ProseReader prose = new ProseReader(paragraphs);
    return new WordPage(
        most.sheet(), numbers(most), prose.font(), prose.size(), LineLooks.of(paragraphs));
  }

  private void read(XmlCursor cursor) {
    switch (cursor.name()) {
      case "w:t" -> cursor.text(words -> letters += words.length());
      case "w:sectPr" -> section(cursor);
      case "w:sectPrChange", "w:pPrChange" -> {} // what was before a tracked change
      default -> cursor.children(() -> read(cursor));
    }
  }

  private void section(XmlCursor cursor) {
    Map<String, String> before =
        sections.isEmpty() ? Map.of() : sections.get(sections.size() - 1).margins();
    sections.add(new Section(before, letters).read(cursor));
    letters = 0;
  }

  private WordPage.Numbers numbers(Section most) {
    Numbering above = numbering(most, HEADER + "default", "w:hdr");
    Numbering below = numbering(most, FOOTER + "default", "w:ftr");
    return new WordPage.Numbers(above.printed(), below.printed(), first(sections.get(0)));
  }

  private boolean first(Section section) {
    String kind = section.hasTitlePage() ? "first" : "default";
    return numbering(section, HEADER + kind, "w:hdr").certain()
        || numbering(section, FOOTER + kind, "w:ftr").certain();
  }

  /**
   * What a header or a footer says of the number of its page.
   *
   * @param printed whether it prints it
   * @param asked whether a condition stands before it
   */
  private record Numbering(boolean printed, boolean asked) {
    boolean certain() {
      return printed && !asked;
    }
  }

  private Numbering numbering(Section section, String kind, String root) {
    StringBuilder fields = new StringBuilder();
    Optional.ofNullable(section.margins().get(kind))
        .flatMap(file::target)
        .ifPresent(part -> file.read(part, root, cursor -> fields(cursor, fields)));
    return new Numbering(PAGE.matcher(fields).find(), IF.matcher(fields).find());
  }

  /** The instructions of all fields below an element. */
  private static void fields(XmlCursor cursor, StringBuilder to) {
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:instrText" -> cursor.text(to::append);
            case "w:pgNum" -> to.append(" PAGE ");
            case "w:fldChar" -> to.append(' ');
            default -> {
              to.append(' ').append(cursor.attribute("w:instr").orElse("")).append(' ');
              fields(cursor, to);
            }
          }
        });
  }
}
