package vanban.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that stands in some blocks, depth first, in the order it is printed: for passes that look at
 * few kinds of nodes. What stands in a note comes where the note hangs.
 */
public final class Walk {
  private Walk() {}

  /** The blocks of a document, those in margins, notes and cells too. */
  public static Stream<Block> blocks(Document document) {
    return document.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    part.margins().stream().flatMap(margin -> blocks(margin.blocks())),
                    blocks(part.blocks())));
  }

  /** Blocks, and those that stand in them. */
  public static Stream<Block> blocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.concat(
                    Stream.of(block), Stream.concat(notes(block), blocks(inside(block)))));
  }

  /** All that stands in the lines of some blocks. */
  public static Stream<Inline> inlines(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.concat(
                    content(block).stream().flatMap(Walk::inlines), inlines(inside(block))));
  }

  /** An inline, and those that stand in it. */
  public static Stream<Inline> inlines(Inline inline) {
    Stream<Inline> below =
        inline instanceof Inline.Note note
            ? inlines(note.blocks())
            : inside(inline).stream().flatMap(Walk::inlines);
    return Stream.concat(Stream.of(inline), below);
  }

  /** An inline, and those that stand in it on the same line: nothing that a note says. */
  public static Stream<Inline> line(Inline inline) {
    return Stream.concat(Stream.of(inline), inside(inline).stream().flatMap(Walk::line));
  }

  /** The blocks that stand in a block, not in its lines. */
  public static List<Block> inside(Block block) {
    if (block instanceof Section section) {
      return section.blocks();
    }
    if (block instanceof ItemList list) {
      return list.items().stream().flatMap(item -> item.blocks().stream()).toList();
    }
    if (block instanceof Columns columns) {
      return columns.columns().stream().flatMap(column -> column.blocks().stream()).toList();
    }
    if (block instanceof Table table) {
      return Stream.of(
              table.caption().paragraph().stream(),
              table.lines().above().stream(),
              table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Walk::inside),
              table.lines().below().stream())
          .<Block>flatMap(blocks -> blocks)
          .toList();
    }
    if (block instanceof Picture picture) {
      return Stream.concat(picture.caption().paragraph().stream(), picture.below().stream())
          .<Block>map(line -> line)
          .toList();
    }
    return block instanceof Chart chart
        ? chart.caption().paragraph().stream().<Block>map(line -> line).toList()
        : List.of();
  }

  private static Stream<Block> inside(Table.Cell cell) {
    return cell.blocks().stream();
  }

  /** What stands in the line of a block: none but headings and paragraphs have one. */
  public static List<Inline> content(Block block) {
    if (block instanceof Heading heading) {
      return heading.content();
    }
    return block instanceof Paragraph paragraph ? paragraph.content() : List.of();
  }

  private static List<Inline> inside(Inline inline) {
    if (inline instanceof Inline.Wrapper wrapper) {
      return wrapper.content();
    }
    return inline instanceof Inline.Figure figure ? figure.content() : List.of();
  }

  private static Stream<Block> notes(Block block) {
    return content(block).stream()
        .flatMap(Walk::inlines)
        .filter(Inline.Note.class::isInstance)
        .flatMap(note -> blocks(((Inline.Note) note).blocks()));
  }
}
