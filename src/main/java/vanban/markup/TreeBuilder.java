package vanban.markup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
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
import vanban.document.Picture;
import vanban.document.Placement;
import vanban.document.Properties;
import vanban.document.Registration;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.StatedWidth;
import vanban.document.Table;
import vanban.source.SourceFile;
import vanban.vietnamese.NumberPattern;

/** Builds a document from tags in which nothing is wrong. */
final class TreeBuilder {
  private final SourceFile markup;
  private final SourceMapper mapper;
  private final PlacedTags placed;
  private final Images images;
  private final InlineTreeBuilder inlines;

  /** Who builds what stands in {@code markup}. */
  TreeBuilder(SourceFile markup, SourceMapper mapper, PlacedTags placed, Images images) {
    this.markup = markup;
    this.mapper = mapper;
    this.placed = placed;
    this.images = images;
    this.inlines = new InlineTreeBuilder(markup, mapper, this::blocks);
  }

  Document document(Node.Tag tag) {
    Properties properties =
        new Properties(
            tag.value("title"),
            tag.value("author"),
            tag.attribute("date").map(LocalDate::parse),
            new Registration(
                tag.attribute("number").orElse(""),
                tag.attribute("symbol").orElse(""),
                tag.attribute("subject").orElse("")));
    Document.Sheets sheets =
        new Document.Sheets(tag.says("mirror"), tag.attribute("watermark").orElse(""));
    return new Document(properties, tag.tags().stream().map(this::part).toList(), sheets);
  }

  private Part part(Node.Tag tag) {
    List<Margin> margins = tag.tags(Element.MARGIN).stream().map(this::margin).toList();
    boolean continued = tag.attribute("pages").equals(Optional.of("continued"));
    boolean cover = tag.attribute("cover").equals(Optional.of("true"));
    return new Part(orientation(tag), margins, blocks(tag), continued, cover);
  }

  private Margin margin(Node.Tag tag) {
    return new Margin(
        Words.constant(Margin.Edge.class, tag.value("edge")),
        Words.constant(Margin.Pages.class, tag.value("pages")),
        blocks(tag));
  }

  private static Orientation orientation(Node.Tag tag) {
    return Words.constant(Orientation.class, tag.attribute("orientation").orElse("portrait"));
  }

  private List<Block> blocks(Node.Tag tag) {
    return tag.contents().stream().flatMap(this::blocks).toList();
  }

  private Stream<Block> blocks(Node node) {
    if (node instanceof Node.Inserted inserted) {
      return inserted.what() instanceof Insertion.Blocks what ? inserted(what) : Stream.empty();
    }
    return node instanceof Node.Tag tag && !placed.stands(tag) ? block(tag) : Stream.empty();
  }

  private Stream<Block> inserted(Insertion.Blocks what) {
    return Placement.weave(
        what.blocks(),
        Stream::of,
        what.placements(),
        one -> placed.find(one.id()).stream().flatMap(this::block));
  }

  private Stream<Block> block(Node.Tag tag) {
    return switch (Element.of(tag.name()).orElseThrow()) {
      case SECTION -> Stream.of(section(tag));
      case HEADING -> Stream.of(heading(tag));
      case PARAGRAPH -> Stream.of(paragraph(tag));
      case LIST -> Stream.of(list(tag));
      case TABLE -> Stream.of(table(tag));
      case CHART -> Stream.of(chart(tag));
      case PICTURE -> Stream.of(picture(tag));
      case COLUMNS -> Stream.of(columns(tag));
      case RULE -> Stream.of(new Rule(role(tag)));
      case CONTENTS -> Stream.of(contents(tag));
      case MARGIN -> Stream.empty();
      default -> throw new IllegalStateException(tag.name() + " is no block");
    };
  }

  private Section section(Node.Tag tag) {
    Label label =
        new Label(
            tag.attribute("called").orElse(""),
            tag.attribute("number").map(NumberPattern::of),
            tag.attribute("counts").filter("part"::equals).isPresent(),
            Optional.empty());
    List<Block> blocks = blocks(tag);
    boolean newPage = tag.attribute("page").equals(Optional.of("new"));
    Origin origin = AuthorsOrigin.of(blocks, origin(tag));
    return new Section(tag.attribute("id"), label, blocks, origin, newPage);
  }

  private Heading heading(Node.Tag tag) {
    List<Inline> content = inlines.of(tag);
    return new Heading(
        role(tag), Optional.empty(), content, AuthorsOrigin.ofLine(content, origin(tag)));
  }

  private Paragraph paragraph(Node.Tag tag) {
    List<Inline> content = inlines.of(tag);
    return new Paragraph(role(tag), content, AuthorsOrigin.ofLine(content, origin(tag)));
  }

  private ItemList list(Node.Tag tag) {
    return new ItemList(
        tag.value("sign"),
        tag.tags().stream().map(item -> new ItemList.Item(blocks(item), origin(item))).toList());
  }

  private Columns columns(Node.Tag tag) {
    return new Columns(
        role(tag), tag.tags().stream().map(column -> new Columns.Column(blocks(column))).toList());
  }

  private Contents contents(Node.Tag tag) {
    return new Contents(tag.tags().stream().map(TreeBuilder::role).toList(), origin(tag));
  }

  private Table table(Node.Tag tag) {
    return new Table(
        role(tag),
        orientation(tag),
        caption(tag),
        new Table.Lines(
            tag.tags(Element.ABOVE).stream().findFirst().map(this::paragraph),
            tag.tags(Element.BELOW).stream().map(this::paragraph).toList()),
        Stream.of(tag.value("columns").split(" ", -1)).map(TreeBuilder::column).toList(),
        tag.contents().stream().flatMap(this::rows).toList(),
        origin(tag));
  }

  private Caption caption(Node.Tag tag) {
    return new Caption(
        tag.attribute("id"),
        tag.attribute("number").map(NumberPattern::of),
        Optional.empty(),
        tag.tags(Element.CAPTION).stream().findFirst().map(this::paragraph));
  }

  private Picture picture(Node.Tag tag) {
    return new Picture(
        role(tag),
        images.of(tag),
        caption(tag),
        tag.tags(Element.BELOW).stream().map(this::paragraph).toList(),
        origin(tag));
  }

  private Chart chart(Node.Tag tag) {
    return new Chart(
        role(tag),
        Words.constant(Chart.Kind.class, tag.value("kind")),
        caption(tag),
        new Chart.Data(
            tag.attribute("head").orElse(""),
            tag.attribute("unit").orElse(""),
            tag.contents().stream().flatMap(this::categories).toList(),
            tag.tags(Element.SERIES).stream().map(this::series).toList()),
        origin(tag));
  }

  private Stream<Chart.Category> categories(Node node) {
    if (node instanceof Node.Tag tag && tag.is(Element.CATEGORY)) {
      return Stream.of(new Chart.Category(tag.value("name"), tag.says("present"), origin(tag)));
    }
    return node instanceof Node.Inserted inserted
            && inserted.what() instanceof Insertion.Categories what
        ? what.categories().stream()
        : Stream.empty();
  }

  private Chart.Series series(Node.Tag tag) {
    return new Chart.Series(
        tag.value("name"),
        seriesKind(tag),
        tag.contents().stream().flatMap(this::values).toList(),
        origin(tag));
  }

  /** As written, or else as whoever hands in the values says. */
  private static Chart.SeriesKind seriesKind(Node.Tag tag) {
    return tag.attribute("kind")
        .map(word -> Words.constant(Chart.SeriesKind.class, word))
        .or(() -> tag.contents().stream().flatMap(TreeBuilder::insertedKind).findFirst())
        .orElse(Chart.SeriesKind.PLAIN);
  }

  private static Stream<Chart.SeriesKind> insertedKind(Node node) {
    return node instanceof Node.Inserted inserted
            && inserted.what() instanceof Insertion.Values what
        ? Stream.of(what.kind())
        : Stream.empty();
  }

  private Stream<Chart.Value> values(Node node) {
    if (node instanceof Node.Tag tag) {
      return Stream.of(
          new Chart.Value(
              tag.attribute("amount").map(BigDecimal::new), tag.attribute("of"), origin(tag)));
    }
    return node instanceof Node.Inserted inserted
            && inserted.what() instanceof Insertion.Values what
        ? what.values().stream()
        : Stream.empty();
  }

  private Stream<Table.Row> rows(Node node) {
    if (node instanceof Node.Tag tag && tag.is(Element.ROW)) {
      List<Table.Cell> cells = tag.contents().stream().flatMap(this::cells).toList();
      return Stream.of(new Table.Row(kind(tag), cells, origin(tag)));
    }
    return node instanceof Node.Inserted inserted && inserted.what() instanceof Insertion.Rows what
        ? what.rows().stream()
        : Stream.empty();
  }

  private static Table.Row.Kind kind(Node.Tag row) {
    return Stream.of(Table.Row.Kind.values())
        .filter(kind -> row.says(Words.of(kind)))
        .findFirst()
        .orElse(Table.Row.Kind.BODY);
  }

  private Stream<Table.Cell> cells(Node node) {
    if (node instanceof Node.Inserted inserted) {
      return inserted.what() instanceof Insertion.Cells what
          ? what.cells().stream()
          : Stream.empty();
    }
    return node instanceof Node.Tag tag ? Stream.of(cell(tag)) : Stream.empty();
  }

  private Table.Cell cell(Node.Tag tag) {
    return new Table.Cell(
        AttributeChecker.count(tag, "span"),
        AttributeChecker.count(tag, "rows"),
        tag.attribute("align").map(TreeBuilder::alignment),
        tag.says("vertical"),
        blocks(tag),
        origin(tag));
  }

  private static Table.Column column(String word) {
    String[] parts = word.split(":", 2);
    return new Table.Column(
        alignment(parts[0]), parts.length > 1 ? StatedWidth.parse(parts[1]) : Optional.empty());
  }

  private static Table.Alignment alignment(String word) {
    return Words.constant(Table.Alignment.class, word);
  }

  private Origin origin(Node.Tag tag) {
    return Origin.of(WrittenByLayout.tag(markup, mapper, tag));
  }

  private static String role(Node.Tag tag) {
    return tag.value("role");
  }
}
