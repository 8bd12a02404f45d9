package vanban.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Paragraph;
import vanban.document.Picture;
import vanban.document.Placement;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;

/**
 * What stands in an element: an element that a layout wrote, or what one would have to write for
 * what is inserted.
 *
 * @param name of the element
 * @param at the tag that stands in the markup
 */
record Child(String name, Node.Tag at) {

  /** What stands in a tag, in order; words that are inserted are no children. */
  static List<Child> of(Node.Tag parent) {
    return parent.contents().stream().flatMap(Child::of).toList();
  }

  private static Stream<Child> of(Node node) {
    if (node instanceof Node.Tag tag) {
      return Stream.of(new Child(tag.name(), tag));
    }
    return node instanceof Node.Inserted inserted
        ? elements(inserted.what()).map(element -> new Child(element.id(), inserted.tag()))
        : Stream.empty();
  }

  /** The element it is, if there is one of that name. */
  Optional<Element> element() {
    return Element.of(name);
  }

  private static Stream<Element> elements(Insertion what) {
    if (what instanceof Insertion.Blocks inserted) {
      return Placement.weave(
          inserted.blocks(),
          block -> Stream.of(element(block)),
          inserted.placements(),
          placed -> Stream.of(Element.TABLE)); // charts and pictures stand where tables do
    }
    if (what instanceof Insertion.Words inserted) {
      return inserted.content().stream()
          .filter(inline -> !(inline instanceof Inline.Text))
          .map(Child::element);
    }
    if (what instanceof Insertion.Rows inserted) {
      return inserted.rows().stream().map(row -> Element.ROW);
    }
    if (what instanceof Insertion.Cells inserted) {
      return inserted.cells().stream().map(cell -> Element.CELL);
    }
    if (what instanceof Insertion.Shown) {
      return Stream.of(Element.IMAGE);
    }
    return what instanceof Insertion.Categories inserted
        ? inserted.categories().stream().map(category -> Element.CATEGORY)
        : ((Insertion.Values) what).values().stream().map(value -> Element.VALUE);
  }

  private static Element element(Block block) {
    return block.accept(
        new Block.Visitor<>() {
          @Override
          public Element visit(Section section) {
            return Element.SECTION;
          }

          @Override
          public Element visit(Heading heading) {
            return Element.HEADING;
          }

          @Override
          public Element visit(Paragraph paragraph) {
            return Element.PARAGRAPH;
          }

          @Override
          public Element visit(ItemList list) {
            return Element.LIST;
          }

          @Override
          public Element visit(Table table) {
            return Element.TABLE;
          }

          @Override
          public Element visit(Chart chart) {
            return Element.CHART;
          }

          @Override
          public Element visit(Picture picture) {
            return Element.PICTURE;
          }

          @Override
          public Element visit(Columns columns) {
            return Element.COLUMNS;
          }

          @Override
          public Element visit(Rule rule) {
            return Element.RULE;
          }

          @Override
          public Element visit(Contents contents) {
            return Element.CONTENTS;
          }
        });
  }

  private static Element element(Inline inline) {
    return inline.accept(
        new Inline.Visitor<>() {
          @Override
          public Element visit(Inline.Text text) {
            throw new IllegalArgumentException("words are no element");
          }

          @Override
          public Element visit(Inline.Strong strong) {
            return Element.STRONG;
          }

          @Override
          public Element visit(Inline.Emphasis emphasis) {
            return Element.EMPHASIS;
          }

          @Override
          public Element visit(Inline.Span span) {
            return Element.SPAN;
          }

          @Override
          public Element visit(Inline.Script script) {
            return switch (script.side()) {
              case SUPERSCRIPT -> Element.SUPERSCRIPT;
              case SUBSCRIPT -> Element.SUBSCRIPT;
            };
          }

          @Override
          public Element visit(Inline.Link link) {
            return Element.LINK;
          }

          @Override
          public Element visit(Inline.Figure figure) {
            return Element.FIGURE;
          }

          @Override
          public Element visit(Inline.Note note) {
            return Element.NOTE;
          }

          @Override
          public Element visit(Inline.Reference reference) {
            return Element.REFERENCE;
          }

          @Override
          public Element visit(Inline.Field field) {
            return Element.FIELD;
          }

          @Override
          public Element visit(Inline.Break lineBreak) {
            return Element.BREAK;
          }
        });
  }
}
