package vanban.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Captioned;
import vanban.document.Columns;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Ordinal;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Reads the passages of a document, but for what stands in its margins. */
public final class PassageReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char WORD_JOINER = '\u2060';
  private static final Optional<Passage> NONE = Optional.empty();

  private final List<Found> all = new ArrayList<>();
  private final GridReader tables = new GridReader();
  private Optional<Origin> note = Optional.empty(); // whose blocks are read

  /** What is printed before the next line: the sign of the item it begins. */
  private String sign = "";

  private PassageReader() {}

  /**
   * A line, and what it is.
   *
   * @param kind what it is in its document
   * @param line the line
   * @param paragraph where it was written
   * @param note where the note hangs that it stands in
   */
  private record Found(
      Passage.Kind kind, LineReader line, Origin paragraph, Optional<Origin> note) {
    boolean isBlank() {
      return line.words().isBlank();
    }
  }

  /** Those of a document whose words know where they were written, where an author did. */
  public static Passages ofReport(Document document) {
    PassageReader reader = read(document);
    List<Optional<Passage>> passages =
        reader.all.stream()
            .map(found -> found.isBlank() ? NONE : Optional.of(found.line().passage(found.kind())))
            .toList();
    return passages(document, reader, passages);
  }

  private static Passages passages(
      Document document, PassageReader reader, List<Optional<Passage>> passages) {
    return new Passages(
        document,
        passages.stream().flatMap(Optional::stream).toList(),
        reader.tables.grids(passages));
  }

  /**
   * Those of a document of which nobody knows where it was written: each is a line of a file with
   * nothing but words.
   *
   * @param name of that file, for messages
   */
  public static Passages ofWords(String name, Document document) {
    PassageReader reader = read(document);
    StringBuilder text = new StringBuilder();
    lines(reader).forEach(found -> text.append(found.line().words()).append('\n'));
    if (text.indexOf(String.valueOf(BYTE_ORDER_MARK)) == 0) {
      text.setCharAt(0, WORD_JOINER); // which is as invisible, and part of a text
    }
    SourceFile file = SourceFile.of(name, text.toString());
    List<Optional<Passage>> passages = new ArrayList<>();
    int at = 0;
    for (Found found : reader.all) {
      int end = at + found.line().words().length();
      LocatedText words = LocatedText.at(new Place(file, at, found.isBlank() ? at : end));
      passages.add(found.isBlank() ? NONE : Optional.of(found.line().passage(found.kind(), words)));
      at = found.isBlank() ? at : end + 1;
    }
    return passages(document, reader, passages);
  }

  /** The lines of the file of {@link #ofWords}, each with what it was made of. */
  public static List<WordLine> linesOfWords(Document document) {
    List<WordLine> lines = new ArrayList<>();
    int at = 0;
    for (Found found : lines(read(document))) {
      int end = at + found.line().words().length();
      lines.add(new WordLine(at, end, found.paragraph(), found.note(), found.line().nodes()));
      at = end + 1;
    }
    return lines;
  }

  private static PassageReader read(Document document) {
    PassageReader reader = new PassageReader();
    document.parts().forEach(part -> reader.read(part.blocks(), Passage.Kind.TEXT));
    return reader;
  }

  private static List<Found> lines(PassageReader reader) {
    return reader.all.stream().filter(found -> !found.isBlank()).toList();
  }

  private void read(List<? extends Block> blocks, Passage.Kind kind) {
    blocks.forEach(block -> read(block, kind));
  }

  private void read(Block block, Passage.Kind kind) {
    if (block instanceof Heading heading) {
      LineReader line = new LineReader(sign + label(heading.number()), heading.content());
      add(line, heading.content(), heading.origin(), Passage.Kind.HEADING);
    } else if (block instanceof Paragraph paragraph) {
      LineReader line = new LineReader(sign + label(paragraph.number()), paragraph.content());
      add(line, paragraph.content(), paragraph.origin(), kind);
    } else if (block instanceof Table table) {
      read(table);
    } else if (block instanceof ItemList list) {
      list.items().forEach(item -> item(list.sign(), item, kind));
    } else if (block instanceof Columns) {
      read(Walk.inside(block), Passage.Kind.CELL); // as a table is without lines
    } else if (block instanceof Captioned) {
      read(Walk.inside(block), Passage.Kind.CAPTION);
    } else {
      read(Walk.inside(block), kind);
    }
  }

  private void item(String printed, ItemList.Item item, Passage.Kind kind) {
    sign = printed + " ";
    read(item.blocks(), kind);
    sign = "";
  }

  private void read(Table table) {
    read(table.caption().paragraph().stream().toList(), Passage.Kind.CAPTION);
    read(table.lines().above().stream().toList(), Passage.Kind.CAPTION);
    tables.read(table, this::read, all.size());
    read(table.lines().below(), Passage.Kind.CAPTION);
  }

  /** Reads a cell, and says how many lines there are then. */
  private int read(Table.Cell cell) {
    read(cell.blocks(), Passage.Kind.CELL);
    return all.size();
  }

  /** What is printed before a title: a number, which no author typed. */
  private static String label(Optional<Ordinal> number) {
    return number.map(known -> known.label() + " ").orElse("");
  }

  private void add(LineReader line, List<Inline> content, Origin origin, Passage.Kind kind) {
    all.add(new Found(kind, line, origin, note));
    sign = "";
    content.stream()
        .flatMap(Walk::line)
        .filter(Inline.Note.class::isInstance)
        .forEach(one -> read((Inline.Note) one));
  }

  private void read(Inline.Note inner) {
    Optional<Origin> outer = note;
    note = outer.or(() -> Optional.of(inner.origin()));
    read(inner.blocks(), Passage.Kind.NOTE);
    note = outer;
  }
}
