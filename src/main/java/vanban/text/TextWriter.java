package vanban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Margin;
import vanban.document.Ordinal;
import vanban.document.Orientation;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;

/**
 * Writes a numbered document as plain text, so that a person can read what is in it and Git can
 * show what changed: a paragraph is a line, however long.
 *
 * <p>Columns stand below one another, left to right: side by side, a longer word in one would move
 * every line of the other. Notes are marked {@code [1]} and follow at the end of their part. Looks
 * are not shown; the markup shows them.
 */
public final class TextWriter implements Block.Visitor<List<Stanza>> {
  private static final String RULE = "────";
  private static final String INDENT = "  ";
  private static final String NOTE_INDENT = "    ";
  private static final String BETWEEN_PARAGRAPHS = " / "; // where several stand in one line

  private final LineText line = new LineText();

  private TextWriter() {}

  /** The text of a document, with one line end after it. */
  public static String write(Document document) {
    TextWriter writer = new TextWriter();
    List<Stanza> stanzas = new ArrayList<>();
    if (!document.sheets().watermark().isEmpty()) {
      stanzas.add(Stanza.of(List.of("[Chữ chìm: " + document.sheets().watermark() + "]")));
    }
    int number = 0;
    for (Part part : document.parts()) {
      stanzas.addAll(writer.part(part, ++number));
    }
    String text = Stanza.join(stanzas);
    return text.isEmpty() ? "\n" : text;
  }

  private List<Stanza> part(Part part, int number) {
    List<Stanza> out = new ArrayList<>();
    boolean landscape = part.orientation() == Orientation.LANDSCAPE;
    if (number > 1 || landscape) {
      out.add(Stanza.of(List.of("=== part " + number + (landscape ? ", landscape" : ""))));
    }
    List<String> margins = part.margins().stream().flatMap(m -> margin(m).stream()).toList();
    if (!margins.isEmpty()) {
      out.add(Stanza.of(margins));
    }
    out.addAll(blocks(part.blocks()));
    List<String> notes = line.takeNotes().stream().flatMap(note -> note(note).stream()).toList();
    if (!notes.isEmpty()) {
      out.add(Stanza.of(notes));
    }
    return out;
  }

  private Optional<String> margin(Margin margin) {
    boolean words =
        margin.blocks().stream()
            .anyMatch(block -> block instanceof Paragraph p && !isPageNumber(p.content()));
    if (!words) {
      return Optional.empty();
    }
    String where =
        margin.edge().name().toLowerCase(Locale.ROOT)
            + (margin.pages() == Margin.Pages.FIRST ? ", first page" : ", other pages");
    return Optional.of("[" + where + "] " + inOneLine(margin.blocks()));
  }

  /** Whether there is nothing but the page number, which every document has. */
  private static boolean isPageNumber(List<Inline> content) {
    return content.stream().allMatch(Inline.Field.class::isInstance);
  }

  private List<String> note(Inline.Note note) {
    return Stanza.hang("[" + note.number() + "] ", NOTE_INDENT, lines(note.blocks()));
  }

  private List<Stanza> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  private List<String> lines(List<Block> blocks) {
    return Stanza.tight(blocks(blocks));
  }

  private String inOneLine(List<Block> blocks) {
    return lines(blocks).stream()
        .map(String::strip)
        .filter(Predicate.not(RULE::equals))
        .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
  }

  @Override
  public List<Stanza> visit(Section section) {
    return blocks(section.blocks());
  }

  @Override
  public List<Stanza> visit(Heading heading) {
    return paragraph(heading.number(), heading.content());
  }

  @Override
  public List<Stanza> visit(Paragraph paragraph) {
    return paragraph(paragraph.number(), paragraph.content());
  }

  private List<Stanza> paragraph(Optional<Ordinal> number, List<Inline> content) {
    String words = line.of(content);
    String label = number.map(Ordinal::label).orElse("");
    boolean ownLine = label.isEmpty() || words.isEmpty() || words.startsWith("\n");
    List<String> lines =
        Stream.of((label + (ownLine ? "" : " ") + words).split("\n", -1))
            .filter(Predicate.not(String::isEmpty))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(Stanza.of(lines));
  }

  @Override
  public List<Stanza> visit(ItemList list) {
    List<String> lines =
        list.items().stream()
            .flatMap(item -> Stanza.hang(list.sign() + " ", INDENT, lines(item.blocks())).stream())
            .toList();
    return List.of(Stanza.of(lines));
  }

  @Override
  public List<Stanza> visit(Table table) {
    List<String> lines = new ArrayList<>();
    table.caption().paragraph().ifPresent(caption -> lines.addAll(Stanza.tight(visit(caption))));
    table.lines().above().ifPresent(above -> lines.addAll(Stanza.tight(visit(above))));
    lines.addAll(TableText.of(table, cell -> inOneLine(cell.blocks())));
    table.lines().below().forEach(below -> lines.addAll(Stanza.tight(visit(below))));
    return List.of(Stanza.of(lines));
  }

  @Override
  public List<Stanza> visit(Chart chart) {
    List<String> lines = new ArrayList<>();
    chart.caption().paragraph().ifPresent(caption -> lines.addAll(Stanza.tight(visit(caption))));
    lines.addAll(ChartText.of(chart));
    return List.of(Stanza.of(lines));
  }

  @Override
  public List<Stanza> visit(Picture picture) {
    List<String> lines = new ArrayList<>(List.of(shown(picture.shown())));
    picture.caption().paragraph().ifPresent(title -> lines.addAll(Stanza.tight(visit(title))));
    picture.below().forEach(below -> lines.addAll(Stanza.tight(visit(below))));
    return List.of(Stanza.of(lines));
  }

  private static String shown(Picture.Shown shown) {
    return shown.made() instanceof Picture.Made.Qr code
        ? "[Mã QR: " + shown.alt() + ": " + code.text() + "]"
        : "[Hình: " + shown.alt() + "]";
  }

  @Override
  public List<Stanza> visit(Columns columns) {
    return columns.columns().stream()
        .map(column -> lines(column.blocks()))
        .filter(Predicate.not(List::isEmpty))
        .map(Stanza::of)
        .toList();
  }

  @Override
  public List<Stanza> visit(Contents contents) {
    List<String> lines =
        contents.entries().stream()
            .map(entry -> entry.words() + entry.page().map("\t"::concat).orElse(""))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(Stanza.of(lines));
  }

  @Override
  public List<Stanza> visit(Rule rule) {
    return List.of(new Stanza(List.of(RULE), true));
  }
}
