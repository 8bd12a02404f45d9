package vanban.markup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Label;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.vietnamese.NumberPattern;

/** Makes a document of tags that have been checked. */
final class TreeBuilder {
  private TreeBuilder() {}

  /** The document. */
  static Document document(Node.Tag tag) {
    Properties properties =
        new Properties(
            text(tag, "title"), text(tag, "author"), tag.attribute("date").map(LocalDate::parse));
    return new Document(properties, tag.tags().stream().map(TreeBuilder::part).toList());
  }

  private static Part part(Node.Tag tag) {
    List<Margin> margins = tag.tags(Element.MARGIN).stream().map(TreeBuilder::margin).toList();
    return new Part(orientation(tag), margins, blocks(tag));
  }

  private static Margin margin(Node.Tag tag) {
    return new Margin(
        constant(Margin.Edge.class, text(tag, "edge")),
        constant(Margin.Pages.class, text(tag, "pages")),
        blocks(tag));
  }

  private static Orientation orientation(Node.Tag tag) {
    return constant(Orientation.class, tag.attribute("orientation").orElse("portrait"));
  }

  private static List<Block> blocks(Node.Tag tag) {
    return tag.tags().stream().flatMap(TreeBuilder::block).toList();
  }

  /** The block a tag is; none for a margin, which is not in the flow. */
  private static Stream<Block> block(Node.Tag tag) {
    return switch (Element.of(tag.name()).orElseThrow()) {
      case SECTION -> Stream.of(section(tag));
      case HEADING ->
          Stream.of(new Heading(role(tag), Optional.empty(), words(tag), Origin.UNKNOWN));
      case PARAGRAPH -> Stream.of(paragraph(tag));
      case LIST -> Stream.of(list(tag));
      case TABLE -> Stream.of(table(tag));
      case CHART -> Stream.of(chart(tag));
      case COLUMNS -> Stream.of(columns(tag));
      case RULE -> Stream.of(new Rule(role(tag)));
      case MARGIN -> Stream.empty();
      default -> throw new IllegalStateException(tag.name() + " is no block");
    };
  }

  private static Section section(Node.Tag tag) {
    return new Section(
        tag.attribute("id"),
        new Label(
            tag.attribute("called").orElse(""),
            tag.attribute("number").map(NumberPattern::of),
            tag.attribute("counts").filter("part"::equals).isPresent(),
            Optional.empty()),
        blocks(tag),
        Origin.UNKNOWN);
  }

  private static Paragraph paragraph(Node.Tag tag) {
    return new Paragraph(role(tag), words(tag), Origin.UNKNOWN);
  }

  private static ItemList list(Node.Tag tag) {
    return new ItemList(
        text(tag, "sign"),
        tag.tags().stream().map(item -> new ItemList.Item(blocks(item), Origin.UNKNOWN)).toList());
  }

  private static Columns columns(Node.Tag tag) {
    return new Columns(
        role(tag), tag.tags().stream().map(column -> new Columns.Column(blocks(column))).toList());
  }

  private static Table table(Node.Tag tag) {
    return new Table(
        role(tag),
        orientation(tag),
        caption(tag),
        Stream.of(text(tag, "columns").split(" ", -1)).map(TreeBuilder::alignment).toList(),
        tag.tags(Element.ROW).stream().map(TreeBuilder::row).toList(),
        Origin.UNKNOWN);
  }

  private static Caption caption(Node.Tag tag) {
    return new Caption(
        tag.attribute("id"),
        tag.attribute("number").map(NumberPattern::of),
        Optional.empty(),
        tag.tags(Element.CAPTION).stream().findFirst().map(TreeBuilder::paragraph));
  }

  private static Chart chart(Node.Tag tag) {
    return new Chart(
        role(tag),
        constant(Chart.Kind.class, text(tag, "kind")),
        caption(tag),
        new Chart.Data(
            tag.attribute("head").orElse(""),
            tag.attribute("unit").orElse(""),
            tag.tags(Element.CATEGORY).stream()
                .map(category -> new Chart.Category(text(category, "name"), Origin.UNKNOWN))
                .toList(),
            tag.tags(Element.SERIES).stream().map(TreeBuilder::series).toList()),
        Origin.UNKNOWN);
  }

  private static Chart.Series series(Node.Tag tag) {
    return new Chart.Series(
        text(tag, "name"), tag.tags().stream().map(TreeBuilder::value).toList(), Origin.UNKNOWN);
  }

  private static Chart.Value value(Node.Tag tag) {
    return new Chart.Value(
        tag.attribute("amount").map(BigDecimal::new), tag.attribute("of"), Origin.UNKNOWN);
  }

  private static Table.Row row(Node.Tag tag) {
    return new Table.Row(
        kind(tag), tag.tags().stream().map(TreeBuilder::cell).toList(), Origin.UNKNOWN);
  }

  private static Table.Row.Kind kind(Node.Tag row) {
    if (row.says("head")) {
      return Table.Row.Kind.HEAD;
    }
    return row.says("group") ? Table.Row.Kind.GROUP : Table.Row.Kind.BODY;
  }

  private static Table.Cell cell(Node.Tag tag) {
    return new Table.Cell(
        AttributeChecker.count(tag, "span"),
        AttributeChecker.count(tag, "rows"),
        tag.attribute("align").map(TreeBuilder::alignment),
        blocks(tag),
        Origin.UNKNOWN);
  }

  private static Table.Alignment alignment(String word) {
    return constant(Table.Alignment.class, word);
  }

  private static List<Inline> words(Node.Tag paragraph) {
    return inlines(paragraph, WhiteSpace.of(paragraph));
  }

  private static List<Inline> inlines(Node.Tag tag, Iterator<String> texts) {
    List<Inline> out = new ArrayList<>(tag.contents().size());
    for (Node node : tag.contents()) {
      if (node instanceof Node.Tag inner) {
        out.add(inline(inner, texts));
      } else {
        String text = texts.next();
        if (!text.isEmpty()) {
          out.add(new Inline.Text(text));
        }
      }
    }
    return out;
  }

  private static Inline inline(Node.Tag tag, Iterator<String> texts) {
    return switch (Element.of(tag.name()).orElseThrow()) {
      case STRONG -> new Inline.Strong(inlines(tag, texts));
      case EMPHASIS -> new Inline.Emphasis(inlines(tag, texts));
      case SPAN -> new Inline.Span(role(tag), inlines(tag, texts));
      case FIGURE -> new Inline.Figure(text(tag, "of"), inlines(tag, texts), Origin.UNKNOWN);
      case NOTE -> new Inline.Note(0, blocks(tag), Origin.UNKNOWN);
      case REFERENCE -> new Inline.Reference(text(tag, "to"), Optional.empty(), Origin.UNKNOWN);
      case FIELD -> new Inline.Field(constant(Inline.Field.Kind.class, text(tag, "kind")));
      case BREAK -> new Inline.Break();
      default -> throw new IllegalStateException(tag.name() + " does not stand in a line");
    };
  }

  private static String role(Node.Tag tag) {
    return text(tag, "role");
  }

  private static String text(Node.Tag tag, String attribute) {
    return tag.attribute(attribute).orElseThrow();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
