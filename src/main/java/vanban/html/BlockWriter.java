package vanban.html;

import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Ordinal;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Picture;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.ParagraphUse;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.TextStyle;
import vanban.style.measure.ColumnsMeasure;
import vanban.style.measure.LineEnds;
import vanban.style.measure.MeasuredLine;

/** Writes blocks in their order. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
  private static final int DEEPEST = 6; // of HTML's headings
  private static final int PERCENT = 100;

  /** The words above, against which drawn lines are measured. */
  private record Above(LineEnds ends, List<Inline> words) {}

  /** What comes before the words of the paragraph that comes next. */
  record Sign(String text, Runnable writing) {
    private static final Sign NONE = new Sign("", () -> {});
  }

  private final Page page;
  private final Html html;
  private final Room room;
  private Optional<Above> above = Optional.empty();
  private Sign sign = Sign.NONE;
  private Optional<String> id = Optional.empty(); // of the block that comes next
  private int depth = 1; // of the heading that comes next
  private List<Columns> stack = List.of();

  /** A writer of what stands somewhere. */
  BlockWriter(Page page, Room room) {
    this.page = page;
    this.html = page.html();
    this.room = room;
  }

  /** The same, where the first paragraph starts with a sign. */
  BlockWriter(Page page, Room room, Sign sign) {
    this(page, room);
    this.sign = sign;
  }

  /** Blocks that stand in another, or in a margin. */
  BlockWriter all(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      stack = ColumnsMeasure.stack(blocks, i);
      blocks.get(i).accept(this);
    }
    return this;
  }

  private void within(List<Block> blocks, Room in) {
    new BlockWriter(page, in).all(blocks);
  }

  /** A block in the run of a sheet's text. */
  BlockWriter item(Item item) {
    id = item.id();
    item.ids().stream().skip(1).forEach(more -> html.open("div").with("id", more).close());
    depth = Math.max(1, item.depth());
    stack = item.stack();
    return item.block().accept(this);
  }

  /** The id of what comes next; what begins with it and has another stands there by itself. */
  private Optional<String> takeId(Caption caption) {
    if (caption.id().isPresent()) {
      anchor();
    }
    return caption.id().or(this::takeId);
  }

  /** Lets what comes next, which has no place for an id, be found by it. */
  private void anchor() {
    takeId().ifPresent(one -> html.open("div").with("id", one).close());
  }

  private Optional<String> takeId() {
    Optional<String> taken = id;
    id = Optional.empty();
    return taken;
  }

  @Override
  public BlockWriter visit(Section section) {
    return all(section.blocks());
  }

  @Override
  public BlockWriter visit(Heading heading) {
    html.open("h" + Math.min(depth, DEEPEST));
    if (depth > DEEPEST) {
      html.with("aria-level", String.valueOf(depth));
    }
    ParagraphUse use = ParagraphUse.of(heading.role());
    content(use, heading.number(), heading.content(), heading.origin());
    return this;
  }

  @Override
  public BlockWriter visit(Paragraph paragraph) {
    ParagraphUse use = room.stance().apply(ParagraphUse.of(paragraph.role()));
    Optional<Frame> frame = page.cascade().paragraph(use).get(TextStyle.FRAME);
    boolean foot = frame.filter(at -> at.edge() == Frame.Edge.TEXT_BOTTOM).isPresent();
    if (foot && room.feet()) {
      page.stand(paragraph);
      return this;
    }
    if (foot) {
      boolean wide = frame.get().wide();
      return paragraph(paragraph, wide ? use : use.aligned(Optional.of(frame.get().align())));
    }
    frame.ifPresent(at -> html.open("div").with("class", "framed").with(framed(at)));
    paragraph(paragraph, use);
    frame.ifPresent(at -> html.close().line());
    return this;
  }

  private BlockWriter paragraph(Paragraph paragraph, ParagraphUse use) {
    html.open("p");
    content(use, paragraph.number(), paragraph.content(), paragraph.origin());
    return this;
  }

  /** A place on the sheet; from the lower edge it is that of the sheet, however long that is. */
  private Css framed(Frame frame) {
    boolean top = frame.edge() == Frame.Edge.TOP;
    String side =
        switch (frame.align()) {
          case LEFT, JUSTIFY -> "flex-start";
          case CENTER -> "center";
          case RIGHT -> "flex-end";
        };
    return Css.NONE
        .with(top ? "top" : "bottom", frame.distance())
        .with("left", room.paper().value(PageStyle.LEFT))
        .with("right", room.paper().value(PageStyle.RIGHT))
        .with(frame.wide() ? "display" : "justify-content", frame.wide() ? "block" : side);
  }

  /** What stands in the element that was just begun, and its end. */
  private void content(
      ParagraphUse use, Optional<Ordinal> number, List<Inline> words, Origin origin) {
    Style style = page.cascade().paragraph(use);
    LineEnds ends = new LineEnds(page.styles(), room.width(), style, lead(style, number));
    html.with("class", page.paragraph(use)).with("id", takeId());
    if (ends.isOneLine(words)) {
      html.with(Css.of("white-space", "nowrap"));
    }
    page.at(origin);
    sign.writing().run();
    boolean empty = words.isEmpty() && number.isEmpty() && sign.text().isEmpty();
    sign = Sign.NONE;
    number.ifPresent(one -> number(one, words));
    LineWriter.write(page, ends, words);
    if (empty) {
      html.open("br");
    }
    html.close().line();
    above = Optional.of(new Above(ends, words));
  }

  /** A number looks as the words with which its paragraph starts, where they are a span. */
  private void number(Ordinal number, List<Inline> words) {
    boolean tight = words.isEmpty() || words.get(0) instanceof Inline.Break;
    String label = number.label() + (tight ? "" : " ");
    if (!words.isEmpty() && words.get(0) instanceof Inline.Span span) {
      html.open("span").with("class", page.span(span.role())).text(label).close();
    } else {
      html.text(label);
    }
  }

  private Length lead(Style style, Optional<Ordinal> number) {
    String label = number.map(one -> one.label() + " ").orElse("") + sign.text();
    List<Inline> before = label.isEmpty() ? List.of() : List.of(new Inline.Text(label));
    return MeasuredLine.of(page.styles(), style, before).width(0, label.length());
  }

  @Override
  public BlockWriter visit(ItemList list) {
    html.open("ul").with("id", takeId()).line();
    for (ItemList.Item item : list.items()) {
      String typed = list.sign() + " ";
      sign = new Sign(typed, () -> html.text(typed));
      html.open("li");
      page.at(item.origin()).line();
      all(item.blocks());
      html.close().line();
    }
    html.close().line();
    return this;
  }

  @Override
  public BlockWriter visit(Table table) {
    above = Optional.empty();
    Optional<String> own = takeId(table.caption());
    html.open("div").with("id", own);
    page.at(table.origin());
    TableWriter rows = new TableWriter(page, room, table, this::within);
    html.with(rows.around()).line();
    rows.write(() -> captioned(table));
    table.lines().below().forEach(line -> line.accept(this));
    html.close().line();
    above = Optional.empty();
    return this;
  }

  private void captioned(Table table) {
    table.caption().paragraph().ifPresent(line -> line.accept(this));
    table.lines().above().ifPresent(line -> line.accept(this));
  }

  @Override
  public BlockWriter visit(Chart chart) {
    begin(chart.caption(), chart.origin());
    chart
        .caption()
        .paragraph()
        .ifPresent(
            line -> {
              html.open("figcaption").line();
              line.accept(this);
              html.close().line();
            });
    new ChartWriter(page, room, chart).write();
    html.close().line();
    above = Optional.empty();
    return this;
  }

  @Override
  public BlockWriter visit(Picture picture) {
    begin(picture.caption(), picture.origin());
    PictureWriter.write(page, room, picture);
    boolean said = picture.caption().paragraph().isPresent() || !picture.below().isEmpty();
    if (said) {
      html.open("figcaption").line();
      picture.caption().paragraph().ifPresent(line -> line.accept(this));
      picture.below().forEach(line -> line.accept(this));
      html.close().line();
    }
    html.close().line();
    above = Optional.empty();
    return this;
  }

  private void begin(Caption caption, Origin origin) {
    Optional<String> own = takeId(caption);
    html.open("figure").with("id", own);
    page.at(origin).line();
  }

  @Override
  public BlockWriter visit(Columns columns) {
    anchor();
    ColumnsWriter.write(page, room, columns, stack, this::within);
    above = Optional.empty();
    return this;
  }

  @Override
  public BlockWriter visit(Rule rule) {
    RuleStyle style = page.styles().rule(rule.role());
    boolean words = style.value(RuleStyle.MEASURE) == RuleStyle.Measure.WORDS;
    Length whole =
        words
            ? above.map(one -> one.ends().longest(one.words())).orElse(room.width())
            : room.width();
    Length width = whole.times(style.value(RuleStyle.PERCENT), PERCENT);
    Css looks =
        Css.of("border-top", Css.pt(style.value(RuleStyle.WEIGHT)) + " solid")
            .with("width", width)
            .with(
                "margin",
                Css.pt(style.value(RuleStyle.GAP))
                    + " auto "
                    + Css.pt(style.value(RuleStyle.SPACE_AFTER)));
    html.open("hr").with("class", page.classes().name("r", rule.role(), looks));
    html.with("aria-hidden", "true").line();
    return this;
  }

  @Override
  public BlockWriter visit(Contents contents) {
    anchor();
    above = Optional.empty();
    ContentsWriter.write(page, contents);
    return this;
  }
}
