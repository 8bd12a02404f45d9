package vanban.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.compare.LineReader.References;
import vanban.compare.Piece.Kind;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Section;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.vietnamese.Decimals;

/**
 * Reads a document piece by piece, in its order: a note comes behind what it hangs on, what stands
 * in the margins of pages at the end.
 */
final class PieceReader {
  private final List<Piece> pieces = new ArrayList<>();
  private final References references;
  private final Grain grain;

  private PieceReader(References references, Grain grain) {
    this.references = references;
    this.grain = grain;
  }

  /** What of a table is one piece. */
  enum Grain {
    /** A row, as people read it. */
    ROWS,
    /** A paragraph of a cell: a masthead is a table in Word and none here. */
    PARAGRAPHS
  }

  /**
   * Where a reader is.
   *
   * @param number of the innermost section that has one, by itself; empty outside of all
   * @param title of the innermost section
   */
  private record Position(Where where, String number, String title) {
    static Position in(int part) {
      return new Position(new Where(part, Optional.empty()), "", "");
    }

    /**
     * In a section; a number that repeats the one above it, as 1.2 below 1 does, stands for both.
     */
    Position in(Section section) {
      String named = PieceReader.title(section);
      if (section.number().isEmpty()) {
        return new Position(where, number, named);
      }
      String own = section.number().orElseThrow().cited();
      String above = where.section().map(all -> all + ".").orElse("");
      boolean repeats = !number.isEmpty() && own.startsWith(number + ".");
      String all =
          repeats ? above.substring(0, above.length() - number.length() - 1) + own : above + own;
      return new Position(new Where(where.appendix(), Optional.of(all)), own, named);
    }
  }

  static List<Piece> read(Document document, References references, Grain grain) {
    PieceReader reader = new PieceReader(references, grain);
    for (int part = 0; part < document.parts().size(); part++) {
      reader.addAll(Position.in(part), document.parts().get(part).blocks());
    }
    reader.addPages(document);
    return reader.pieces;
  }

  private void addPages(Document document) {
    Position around = Position.in(0);
    document.parts().stream()
        .map(Part::margins)
        .flatMap(List::stream)
        .map(Margin::blocks)
        .forEach(blocks -> blocks.forEach(block -> addLine(around, Kind.PAGE, block)));
    String behind = document.sheets().watermark();
    if (!behind.isEmpty()) {
      add(around, Kind.PAGE, Optional.empty(), List.of(Line.of(behind)), Origin.UNKNOWN);
    }
  }

  private void addAll(Position at, List<Block> blocks) {
    blocks.forEach(block -> add(at, block));
  }

  private void add(Position at, Block block) {
    if (block instanceof Section section) {
      addSection(at, section);
    } else if (block instanceof Heading || block instanceof Paragraph) {
      addLine(at, block instanceof Heading ? Kind.HEADING : Kind.PARAGRAPH, block);
    } else if (block instanceof Table table) {
      addTable(at, table);
    } else if (block instanceof Chart chart) {
      addCaption(at, chart.caption().paragraph());
      add(at, Kind.CHART, chart.caption().id(), series(chart), chart.origin());
    } else if (block instanceof Picture picture) {
      addPicture(at, picture);
    } else {
      addAll(at, Walk.inside(block));
    }
  }

  private void addSection(Position around, Section section) {
    Position here = around.in(section);
    Block lead = section.blocks().get(0);
    if (lead instanceof Heading heading) {
      Kind kind = Kind.HEADING;
      LineReader.Read read = LineReader.read(heading.content(), references);
      add(here, kind, section.id(), List.of(read.line()), heading.origin());
      addNotes(here, read.notes());
      addAll(here, section.blocks().subList(1, section.blocks().size()));
    } else {
      addAll(here, section.blocks());
    }
  }

  private static String title(Section section) {
    return section.blocks().get(0) instanceof Heading heading
        ? LineReader.read(heading.content(), References.BY_WORDS).line().text().strip()
        : "";
  }

  private void addPicture(Position at, Picture picture) {
    addCaption(at, picture.caption().paragraph());
    Line shown =
        Line.of(picture.shown().alt(), "file " + picture.shown().image().bytes().hashCode());
    add(at, Kind.PICTURE, picture.caption().id(), List.of(shown), picture.origin());
    picture.below().forEach(line -> addLine(at, Kind.CAPTION, line));
  }

  private void addTable(Position at, Table table) {
    addCaption(at, table.caption().paragraph());
    table.lines().above().ifPresent(line -> addLine(at, Kind.CAPTION, line));
    for (Table.Row row : table.rows()) {
      if (grain == Grain.PARAGRAPHS) {
        row.cells().stream()
            .flatMap(cell -> Walk.blocks(cell.blocks()))
            .filter(block -> block instanceof Paragraph || block instanceof Heading)
            .forEach(block -> addLine(at, Kind.ROW, block));
        continue;
      }
      List<LineReader.Read> cells = row.cells().stream().map(this::cell).toList();
      List<Line> lines = cells.stream().map(LineReader.Read::line).toList();
      add(at, Kind.ROW, Optional.empty(), lines, row.origin());
      cells.forEach(cell -> addNotes(at, cell.notes()));
    }
    table.lines().below().forEach(line -> addLine(at, Kind.CAPTION, line));
  }

  /** What a cell says; its paragraphs are lines of one. */
  private LineReader.Read cell(Table.Cell cell) {
    List<Inline> content = new ArrayList<>();
    Walk.blocks(cell.blocks())
        .map(Walk::content)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (!content.isEmpty()) {
                content.add(new Inline.Break());
              }
              content.addAll(line);
            });
    return LineReader.read(content, references);
  }

  private static List<Line> series(Chart chart) {
    return chart.series().stream()
        .map(one -> Line.of(one.name() + ": " + values(chart, one)))
        .toList();
  }

  private static String values(Chart chart, Chart.Series series) {
    List<String> names = chart.categories();
    List<String> values = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      String amount = series.values().get(at).amount().map(Decimals::write).orElse("…");
      values.add(names.get(at) + " " + amount);
    }
    return String.join("; ", values);
  }

  private void addCaption(Position at, Optional<Paragraph> caption) {
    caption.ifPresent(line -> addLine(at, Kind.CAPTION, line));
  }

  private void addLine(Position at, Kind kind, Block block) {
    LineReader.Read read = LineReader.read(Walk.content(block), references);
    Origin origin =
        block instanceof Paragraph paragraph
            ? paragraph.origin()
            : block instanceof Heading heading ? heading.origin() : Origin.UNKNOWN;
    if (!read.line().text().isBlank()) {
      add(at, kind, Optional.empty(), List.of(read.line()), origin);
    }
    addNotes(at, read.notes());
  }

  private void addNotes(Position at, List<Inline.Note> notes) {
    notes.forEach(
        note ->
            Walk.blocks(note.blocks())
                .filter(block -> !Walk.content(block).isEmpty())
                .forEach(block -> addLine(at, Kind.NOTE, block)));
  }

  private void add(Position at, Kind kind, Optional<String> id, List<Line> lines, Origin origin) {
    pieces.add(new Piece(at.where(), at.title(), kind, id, lines, origin));
  }
}
