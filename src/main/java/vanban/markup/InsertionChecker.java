package vanban.markup;

import java.util.List;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Picture;
import vanban.document.Table;
import vanban.document.Walk;

/**
 * Checks what is inserted against what only the layout knows: the roles of its styles and the ids
 * that its sections, tables and charts have. All else was checked when it was read.
 */
final class InsertionChecker {
  private final AttributeChecker attributes;

  /** Who leaves ids and roles to {@code attributes}. */
  InsertionChecker(AttributeChecker attributes) {
    this.attributes = attributes;
  }

  /** Checks one; what is wrong is said of the tag that asks for it. */
  void check(Node.Inserted inserted) {
    List<Block> blocks = blocks(inserted.what());
    Walk.blocks(blocks).forEach(block -> role(inserted.tag(), block));
    Stream.concat(Walk.inlines(blocks), words(inserted.what()))
        .forEach(inline -> inline(inserted.tag(), inline));
  }

  /** Whether a footnote stands in what is inserted, outside of other notes. */
  static boolean hasNote(Insertion what) {
    return Stream.concat(Walk.inlines(blocks(what)), words(what))
        .anyMatch(Inline.Note.class::isInstance);
  }

  private static List<Block> blocks(Insertion what) {
    if (what instanceof Insertion.Blocks inserted) {
      return inserted.blocks();
    }
    if (what instanceof Insertion.Rows inserted) {
      return inserted.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(InsertionChecker::blocks)
          .toList();
    }
    return what instanceof Insertion.Cells inserted
        ? inserted.cells().stream().flatMap(InsertionChecker::blocks).toList()
        : List.of();
  }

  private static Stream<Block> blocks(Table.Cell cell) {
    return cell.blocks().stream();
  }

  private static Stream<Inline> words(Insertion what) {
    return what instanceof Insertion.Words inserted
        ? inserted.content().stream().flatMap(Walk::inlines)
        : Stream.empty();
  }

  private void role(Node.Tag tag, Block block) {
    if (block instanceof Paragraph paragraph) {
      attributes.role(tag, Element.PARAGRAPH, paragraph.role());
    } else if (block instanceof Table table) {
      attributes.role(tag, Element.TABLE, table.role());
    } else if (block instanceof Picture picture) {
      attributes.role(tag, Element.PICTURE, picture.role());
    }
  }

  private void inline(Node.Tag tag, Inline inline) {
    if (inline instanceof Inline.Span span) {
      attributes.role(tag, Element.SPAN, span.role());
    } else if (inline instanceof Inline.Link link) {
      attributes.role(tag, Element.LINK, link.role());
    } else if (inline instanceof Inline.Reference reference) {
      attributes.refer(tag, reference.to());
    } else if (inline instanceof Inline.Note note) {
      note.blocks().forEach(block -> role(tag, block));
    }
  }
}
