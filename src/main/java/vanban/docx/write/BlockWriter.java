package vanban.docx.write;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docx4j.TextUtils;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase.PStyle;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Ordinal;
import vanban.document.Orientation;
import vanban.document.Paragraph;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.docx.chart.ChartWriter;
import vanban.docx.style.BuiltInStyles;
import vanban.docx.style.ListPlace;
import vanban.docx.style.ParagraphUse;
import vanban.docx.style.SectionPath;
import vanban.docx.style.WordProperties;
import vanban.docx.wml.Wml;
import vanban.style.Box;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.TableStyle;
import vanban.style.TextStyle;

/** Writes blocks, one below the other, into a body, a cell, a note or a margin. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
  private static final int NOWHERE = -1;
  private static final int DEEPEST_OUTLINE = 9;
  private static final int HUNDRED_PERCENT = 100;

  /** A paragraph that was written, and what it is used for. */
  private record WrittenParagraph(P paragraph, ParagraphUse use, List<Inline> content) {}

  private final DocxContext context;
  private final List<Object> to;
  private final Length width;
  private final UnaryOperator<ParagraphUse> stance;
  private final Optional<OrientationBreaks> breaks;
  private final SectionPath path = new SectionPath();
  private Optional<WrittenParagraph> last = Optional.empty();
  private int headed; // where the last headings that followed one another start
  private int headedTo; // where they end
  private String sign = ""; // of the item whose first paragraph comes next

  /**
   * Writes blocks that stand as their roles say.
   *
   * @param to where the blocks go
   * @param width from the left to the right edge of what they stand in
   */
  BlockWriter(DocxContext context, List<Object> to, Length width) {
    this(context, to, width, use -> use, Optional.empty());
  }

  /**
   * Writes blocks whose paragraphs stand otherwise than their roles say.
   *
   * @param stance how they stand: what comes of the use of a paragraph by its role
   */
  BlockWriter(
      DocxContext context, List<Object> to, Length width, UnaryOperator<ParagraphUse> stance) {
    this(context, to, width, stance, Optional.empty());
  }

  /**
   * Writes the blocks of an upright part.
   *
   * @param breaks where it notes that the paper turns
   */
  BlockWriter(DocxContext context, List<Object> to, Length width, OrientationBreaks breaks) {
    this(context, to, width, use -> use, Optional.of(breaks));
  }

  private BlockWriter(
      DocxContext context,
      List<Object> to,
      Length width,
      UnaryOperator<ParagraphUse> stance,
      Optional<OrientationBreaks> breaks) {
    this.breaks = breaks;
    this.context = context;
    this.to = to;
    this.width = width;
    this.stance = stance;
  }

  /** Writes all blocks. */
  BlockWriter all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  /** Adds the paragraph that Word wants at the end of a body or a cell, where there is none. */
  BlockWriter end() {
    if (to.isEmpty()) {
      gap(BuiltInStyles.THIN);
    }
    separate();
    return this;
  }

  private void gap(Length height) {
    to.add(Wml.paragraph(context.stylesPart().gap(height)));
    last = Optional.empty();
  }

  @Override
  public BlockWriter visit(Section section) {
    section.number().ifPresentOrElse(path::enter, path::enter);
    all(section.blocks());
    section.number().ifPresentOrElse(number -> path.leaveNumbered(), path::leave);
    return this;
  }

  @Override
  public BlockWriter visit(Heading heading) {
    int outline = Math.min(Math.max(path.depth(), 1), DEEPEST_OUTLINE);
    ParagraphUse use = ParagraphUse.of(heading.role()).heading(outline);
    headed = to.size() == headedTo ? headed : to.size();
    paragraph(use, heading.number(), heading.content());
    headedTo = to.size();
    return this;
  }

  @Override
  public BlockWriter visit(Paragraph paragraph) {
    ParagraphUse use = stance.apply(ParagraphUse.of(paragraph.role()));
    return paragraph(use, paragraph.number(), paragraph.content());
  }

  private BlockWriter paragraph(ParagraphUse plain, Optional<Ordinal> number, List<Inline> words) {
    ParagraphUse use = number.map(n -> plain.numbered(place(words))).orElse(plain);
    P written = write(use, words);
    number.ifPresent(n -> context.bookmarks().put(n.anchor(), written));
    return this;
  }

  private ListPlace place(List<Inline> words) {
    return path.place(words.isEmpty() || words.get(0) instanceof Inline.Break);
  }

  private P write(ParagraphUse wanted, List<Inline> words) {
    ParagraphUse use = boxed(wanted, words);
    P paragraph = Wml.paragraph(context.stylesPart().paragraph(use));
    Style style = context.stylesPart().style(use);
    style
        .get(TextStyle.FRAME)
        .ifPresent(
            // LibreOffice before 24.2 does not see a frame that only the style has
            frame ->
                paragraph
                    .getPPr()
                    .setFramePr(WordProperties.frame(frame, style, context.styles().page())));
    LineWriter line = new LineWriter(context, style, width, paragraph.getContent());
    if (use.place().isPresent()) {
      line.leadingStyle(words).ifPresent(first -> Wml.styleMark(paragraph, first));
    }
    line.words(sign).all(words);
    sign = "";
    to.add(paragraph);
    last = Optional.of(new WrittenParagraph(paragraph, use, words));
    return paragraph;
  }

  /** A box is as wide as its look says or its words need, and stands where the words would. */
  private ParagraphUse boxed(ParagraphUse use, List<Inline> words) {
    Style style = context.stylesPart().style(use);
    if (style.get(TextStyle.BOX).isEmpty()) {
      return use;
    }
    Box box = style.get(TextStyle.BOX).get();
    Length line = box.weight(); // which Word draws outside the indents
    Length rest = width.minus(box.around(measure(use, words).longestLine(width)));
    Length half = rest.times(1, 2).plus(line);
    return switch (style.value(TextStyle.ALIGN)) {
      case LEFT, JUSTIFY -> use.centred(line, rest.plus(line));
      case CENTER -> use.centred(half, half);
      case RIGHT -> use.centred(rest.plus(line), line);
    };
  }

  private WordMeasure measure(ParagraphUse use, List<Inline> words) {
    return new WordMeasure(
        context.stylesPart(), context.stylesPart().style(use), context.styles().size(), words);
  }

  @Override
  public BlockWriter visit(ItemList list) {
    for (ItemList.Item item : list.items()) {
      sign = list.sign() + " ";
      all(item.blocks());
    }
    return this;
  }

  @Override
  public BlockWriter visit(Chart chart) {
    String title =
        chart
            .caption()
            .paragraph()
            .map(c -> TextUtils.getText(caption(c, chart.number())))
            .orElse("");
    Drawing drawing = new ChartWriter(context.styles(), context.charts(), width).draw(chart, title);
    P paragraph = Wml.paragraph(context.stylesPart().chart(chart.role()));
    List<Object> line = paragraph.getContent();
    context.figures().on(figures(chart), line, () -> line.add(Wml.run(Optional.empty(), drawing)));
    to.add(paragraph);
    last = Optional.empty();
    return this;
  }

  /** What the numbers of a chart are of, gaps left out. */
  private static List<String> figures(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(value -> value.amount().isPresent())
        .flatMap(value -> value.of().stream())
        .toList();
  }

  @Override
  public BlockWriter visit(Table table) {
    Optional<OrientationBreaks> breaking =
        breaks.filter(any -> table.orientation() == Orientation.LANDSCAPE);
    breaking.ifPresent(this::rotate);
    Length across = breaking.map(any -> context.styles().page().turned().textWidth()).orElse(width);
    table(table, across);
    breaking.ifPresent(any -> turn(any, Orientation.LANDSCAPE));
    return this;
  }

  /**
   * Lays the paper on its side, unless it lies so and nothing was written since. Headings that
   * nothing but the table follows go with it, for alone they would fill a page.
   */
  private void rotate(OrientationBreaks any) {
    int from = to.size() == headedTo && headed > 0 ? headed : to.size();
    List<Object> headings = List.copyOf(to.subList(from, to.size()));
    to.subList(from, to.size()).clear();
    if (!any.undoLast(to)) {
      turn(any, Orientation.PORTRAIT);
    }
    to.addAll(headings);
    headedTo = NOWHERE;
  }

  private void turn(OrientationBreaks any, Orientation before) {
    separate();
    gap(BuiltInStyles.THIN);
    any.add((P) to.get(to.size() - 1), before);
  }

  private void table(Table table, Length across) {
    table.caption().paragraph().ifPresent(caption -> caption(caption, table.number()));
    separate();
    Tbl written = new TableWriter(context, across).write(table);
    to.add(written);
    last = Optional.empty();
    Length after = context.styles().table(table.role()).value(TableStyle.SPACE_AFTER);
    if (after.compareTo(Length.ZERO) > 0) {
      gap(after);
    }
  }

  private P caption(Paragraph caption, Optional<Ordinal> number) {
    ParagraphUse plain = ParagraphUse.of(caption.role()).keptWithNext();
    Optional<ListPlace> place =
        number.map(
            n ->
                new ListPlace(
                    SectionPath.outermost(n.pattern()), 0, n.pattern(), List.of(), false));
    P written = write(place.map(plain::numbered).orElse(plain), caption.content());
    number.ifPresent(n -> context.bookmarks().put(n.anchor(), written));
    return written;
  }

  /**
   * Parts a table from a table: without a paragraph between them they would be one to Word. A
   * paragraph with a place of its own on the page, too, needs one after it in the run of the text.
   */
  private void separate() {
    boolean table = !to.isEmpty() && to.get(to.size() - 1) instanceof Tbl;
    boolean framed =
        last.filter(written -> written.paragraph().getPPr().getFramePr() != null).isPresent();
    if (table || framed) {
      gap(BuiltInStyles.THIN);
    }
  }

  @Override
  public BlockWriter visit(Columns columns) {
    separate();
    ColumnsStyle style = context.styles().columns(columns.role());
    if (style.value(ColumnsStyle.KEEP_WITH_BEFORE)) {
      keepWithNext();
    }
    to.add(new ColumnsWriter(context, style).write(columns));
    last = Optional.empty();
    return this;
  }

  /** Keeps what was written last with what comes next: a paragraph, or the last row of a table. */
  private void keepWithNext() {
    int end = to.size() - 1;
    if (end > 0 && to.get(end - 1) instanceof Tbl table && to.get(end) instanceof P gap) {
      ((Tr) table.getContent().get(table.getContent().size() - 1))
          .getContent().stream()
              .flatMap(cell -> ((Tc) cell).getContent().stream())
              .forEach(paragraph -> keepWithNext((P) paragraph));
      keepWithNext(gap);
    } else if (end >= 0 && to.get(end) instanceof P paragraph) {
      keepWithNext(paragraph);
    }
  }

  private void keepWithNext(P paragraph) {
    PStyle style = paragraph.getPPr().getPStyle();
    style.setVal(context.stylesPart().keptWithNext(style.getVal()));
  }

  @Override
  public BlockWriter visit(Rule rule) {
    RuleStyle style = context.styles().rule(rule.role());
    Length whole =
        style.value(RuleStyle.MEASURE) == RuleStyle.Measure.WORDS ? wordsBefore() : width;
    Length rest = width.minus(whole.times(style.value(RuleStyle.PERCENT), HUNDRED_PERCENT));
    Length half = rest.times(1, 2);
    to.add(Wml.paragraph(context.stylesPart().rule(rule.role(), half, half)));
    return this;
  }

  private Length wordsBefore() {
    return last.map(written -> measure(written.use(), written.content()).longestLine(width))
        .orElse(width);
  }
}
