package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Ordinal;
import vanban.document.Orientation;
import vanban.document.OrientationBreaks.Flow;
import vanban.document.OrientationBreaks.Kind;
import vanban.document.Paragraph;
import vanban.document.Picture;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Box;
import vanban.style.ColumnsStyle;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.TableStyle;
import vanban.style.TextStyle;
import vanban.style.measure.ChartMeasure;
import vanban.style.measure.ChartMeasurer;
import vanban.style.measure.ColumnsMeasure;
import vanban.style.measure.LineEnds;
import vanban.style.measure.MeasuredLine;
import vanban.style.measure.ParagraphMeasure;
import vanban.style.measure.PictureMeasure;
import vanban.style.measure.TextMeasure;

/** Places blocks in their order, each as it stands by itself: the first pass. */
final class BlockPlanner implements Block.Visitor<BlockPlanner> {
  private static final int DEEPEST_OUTLINE = 9;
  private static final int HUNDRED_PERCENT = 100;

  /** The words above, against which drawn lines are measured. */
  private record Above(LineBreaks breaks, List<Inline> words) {
    /** Whether they lead in what stands below them: {@code Kết quả như sau:}. */
    boolean leadsIn() {
      return words.stream()
          .flatMap(Walk::line)
          .map(inline -> inline instanceof Inline.Text text ? text.value() : "")
          .filter(Predicate.not(String::isEmpty))
          .reduce("", (before, last) -> last)
          .stripTrailing()
          .endsWith(":");
    }
  }

  private final Scope scope;
  private final SectionPath path = new SectionPath();
  private final NumberPlacer numbers;
  private final List<Flow<Placed>> flow = new ArrayList<>();
  private Optional<Above> above = Optional.empty();
  private boolean turning; // whether the paragraph that comes next starts a page
  private List<Columns> stack = List.of(); // among which the block stands that is placed
  private String sign = ""; // what comes before the words of the paragraph that comes next

  private BlockPlanner(Scope scope) {
    this.scope = scope;
    this.numbers = new NumberPlacer(path, scope.lists());
  }

  /** The blocks of a body. */
  static List<Flow<Placed>> flow(List<Block> blocks, Scope scope) {
    return new BlockPlanner(scope).all(blocks).flow;
  }

  /** The blocks of something that stands in a body or in a margin. */
  static List<Placed> place(List<Block> blocks, Scope scope) {
    return flow(blocks, scope).stream().flatMap(some -> some.blocks().stream()).toList();
  }

  private BlockPlanner all(List<Block> blocks) {
    List<Columns> above = stack;
    for (int i = 0; i < blocks.size(); i++) {
      stack = ColumnsMeasure.stack(blocks, i);
      blocks.get(i).accept(this);
    }
    stack = above;
    return this;
  }

  private BlockPlanner add(Kind kind, List<? extends Placed> placed) {
    flow.add(new Flow<>(kind, List.copyOf(placed)));
    return this;
  }

  @Override
  public BlockPlanner visit(Section section) {
    section.number().ifPresentOrElse(path::enter, path::enter);
    turning |= section.newPage();
    all(section.blocks());
    section.number().ifPresentOrElse(number -> path.leaveNumbered(), path::leave);
    return this;
  }

  @Override
  public BlockPlanner visit(Heading heading) {
    int outline = Math.min(Math.max(path.depth(), 1), DEEPEST_OUTLINE);
    StyleUse.Paragraphs use = StyleUse.Paragraphs.of(heading.role()).heading(outline);
    Placed.Paragraph lead = lead(use, heading.number(), heading.content());
    return add(Kind.HEADING, List.of(lead.listed(heading.listed())));
  }

  @Override
  public BlockPlanner visit(Paragraph paragraph) {
    ParagraphUse use = scope.stance().apply(ParagraphUse.of(paragraph.role()));
    Optional<Frame> foot = PageFeet.place(scope.cascade().paragraph(use));
    StyleUse.Paragraphs plain = StyleUse.Paragraphs.of(use);
    return add(
        Kind.OTHER,
        List.of(
            foot.isPresent()
                ? foot(paragraph, PageFeet.use(use, foot.get()))
                : lead(plain, paragraph.number(), paragraph.content())
                    .listed(paragraph.listed().map(Contents.Entry::heading))));
  }

  private Placed foot(Paragraph paragraph, ParagraphUse use) {
    Placed.Paragraph line =
        new BlockPlanner(scope.unmarked())
            .lead(StyleUse.Paragraphs.of(use), paragraph.number(), paragraph.content());
    Length height = new ParagraphMeasure(scope.styles()).height(paragraph, scope.width());
    return PageFeet.hung(line, scope.width(), height);
  }

  /** A paragraph that prints the number of its section, if it has one. */
  private Placed.Paragraph lead(
      StyleUse.Paragraphs plain, Optional<Ordinal> number, List<Inline> words) {
    boolean ownLine = words.isEmpty() || words.get(0) instanceof Inline.Break;
    if (number.isEmpty()) {
      return paragraph(plain, number, words);
    }
    String bracket = numbers.bracket();
    sign = bracket.isEmpty() || ownLine ? bracket : bracket + " ";
    return paragraph(plain.numbered(numbers.place(ownLine)), number, words);
  }

  private Placed.Paragraph paragraph(
      StyleUse.Paragraphs wanted, Optional<Ordinal> number, List<Inline> words) {
    ParagraphUse boxed = boxed(wanted.paragraph(), words);
    StyleUse.Paragraphs use = wanted.standing(turning ? boxed.onNewPage() : boxed);
    turning = false;
    Style style = scope.cascade().paragraph(use.paragraph());
    LinePlanner line = new LinePlanner(scope, style, BlockPlanner::place);
    Optional<StyleUse.Words> mark = use.place().flatMap(place -> line.leading(words));
    LineBreaks breaks = breaks(style, lead(style, number));
    List<Piece> pieces = new ArrayList<>(line.sign(sign, mark).all(List.of()));
    pieces.addAll(
        breaks.apply(words, new LinePlanner(scope, style, BlockPlanner::place).all(words)));
    sign = "";
    above = Optional.of(new Above(breaks, words));
    return Placed.Paragraph.of(
        use, new Placed.Line(pieces, mark, number.map(Ordinal::anchor), Optional.empty()));
  }

  private LineBreaks breaks(Style style, Length lead) {
    return new LineBreaks(new LineEnds(scope.styles(), scope.width(), style, lead));
  }

  /**
   * How wide what stands before the words of a paragraph is: its number, or the sign of an item.
   */
  private Length lead(Style style, Optional<Ordinal> number) {
    String label = number.map(one -> one.label() + " ").orElse("") + sign;
    List<Inline> before = label.isEmpty() ? List.of() : List.of(new Inline.Text(label));
    return MeasuredLine.of(scope.styles(), style, before).width(0, label.length());
  }

  /** A box is as wide as its style says or its words need, and stands where the words would. */
  private ParagraphUse boxed(ParagraphUse use, List<Inline> words) {
    Style style = scope.cascade().paragraph(use);
    if (style.get(TextStyle.BOX).filter(Box::isClosed).isEmpty()) {
      return use;
    }
    Box box = style.get(TextStyle.BOX).get();
    Length line = box.weight(); // which Word draws outside the indents
    Length rest = scope.width().minus(box.around(longestLine(style, words)));
    Length half = rest.times(1, 2).plus(line);
    return switch (style.value(TextStyle.ALIGN)) {
      case LEFT, JUSTIFY -> use.centred(line, rest.plus(line));
      case CENTER -> use.centred(half, half);
      case RIGHT -> use.centred(rest.plus(line), line);
    };
  }

  private Length longestLine(Style style, List<Inline> words) {
    return TextMeasure.of(scope.styles(), style, words).longestLine(scope.width());
  }

  @Override
  public BlockPlanner visit(ItemList list) {
    for (ItemList.Item item : list.items()) {
      sign = list.sign() + " ";
      all(item.blocks());
    }
    return this;
  }

  @Override
  public BlockPlanner visit(Chart chart) {
    keepLeadIn();
    List<Placed> placed = new ArrayList<>();
    chart.caption().paragraph().ifPresent(caption -> placed.add(caption(caption, chart.number())));
    ChartMeasure usual =
        ChartMeasurer.measure(
            chart, scope.styles().chart(chart.role()), scope.width(), scope.pageHeight());
    ChartMeasure measure = scope.styles().english() ? usual.inEnglish() : usual;
    placed.add(
        ChartPlanner.place(chart, measure, ChartPlanner.title(chart, placed), scope.figures()));
    above = Optional.empty();
    return add(Kind.OTHER, placed);
  }

  @Override
  public BlockPlanner visit(Picture picture) {
    PictureMeasure measure =
        PictureMeasure.of(
            picture.shown(),
            scope.styles().picture(picture.role()),
            scope.width(),
            scope.pageHeight());
    List<Paragraph> below = picture.below();
    Optional<Paragraph> title = picture.caption().paragraph();
    List<Placed> placed = new ArrayList<>();
    placed.add(
        Placed.Paragraph.of(
            new StyleUse.PictureFrame(picture.role(), title.isPresent() || !below.isEmpty()),
            Placed.Line.of(
                List.of(new Piece.Picture(picture.shown(), measure.width(), measure.height())))));
    title.ifPresent(line -> placed.add(caption(line, picture.number(), !below.isEmpty())));
    for (int i = 0; i < below.size(); i++) {
      placed.add(beside(below.get(i), i < below.size() - 1));
    }
    above = Optional.empty();
    return add(Kind.OTHER, placed);
  }

  @Override
  public BlockPlanner visit(Table table) {
    boolean lying = scope.across().isPresent() && table.orientation() == Orientation.LANDSCAPE;
    if (!lying) {
      keepLeadIn();
    }
    Length width = lying ? scope.across().get() : scope.width();
    Length after = scope.styles().table(table.role()).value(TableStyle.SPACE_AFTER);
    List<Placed> placed = new ArrayList<>();
    table.caption().paragraph().ifPresent(caption -> placed.add(caption(caption, table.number())));
    table.lines().above().ifPresent(line -> placed.add(beside(line, true)));
    Placed rows = new TablePlanner(table, width, scope, BlockPlanner::place).place();
    List<Paragraph> below = table.lines().below();
    placed.add(below.isEmpty() ? rows : rows.keptWithNext());
    for (int i = 0; i < below.size(); i++) {
      placed.add(beside(below.get(i), i < below.size() - 1));
    }
    if (after.compareTo(Length.ZERO) > 0) {
      placed.add(Placed.Paragraph.gap(after));
    } else if (lying) {
      placed.add(Placed.Paragraph.gap(StyleUse.Gap.THIN));
    }
    above = Optional.empty();
    return add(lying ? Kind.LYING : Kind.OTHER, placed);
  }

  /** A line that leads in a table or a chart stays on its page. */
  private void keepLeadIn() {
    if (above.filter(Above::leadsIn).isPresent() && !flow.isEmpty()) {
      Flow<Placed> last = flow.remove(flow.size() - 1);
      List<Placed> blocks = new ArrayList<>(last.blocks());
      blocks.add(blocks.remove(blocks.size() - 1).keptWithNext());
      add(last.kind(), blocks);
    }
  }

  /** A line that stays on the page of its table: one above the rows, or between others below. */
  private Placed beside(Paragraph line, boolean goesOn) {
    ParagraphUse use = ParagraphUse.of(line.role());
    StyleUse.Paragraphs kept = StyleUse.Paragraphs.of(goesOn ? use.keptWithNext() : use);
    return paragraph(kept, Optional.empty(), line.content());
  }

  private Placed caption(Paragraph caption, Optional<Ordinal> number) {
    return caption(caption, number, true);
  }

  /** A title; one below a picture stays with what follows only if that is its own, too. */
  private Placed caption(Paragraph caption, Optional<Ordinal> number, boolean goesOn) {
    ParagraphUse use = ParagraphUse.of(caption.role());
    StyleUse.Paragraphs plain = StyleUse.Paragraphs.of(goesOn ? use.keptWithNext() : use);
    Optional<Piece.CaptionNumber> counted = number.flatMap(Captions::of);
    if (counted.isPresent()) {
      return counted(plain, counted.get(), caption.content());
    }
    Optional<ListPlace> place = number.map(SectionPath::caption);
    return paragraph(place.map(plain::numbered).orElse(plain), number, caption.content());
  }

  private Placed counted(StyleUse.Paragraphs use, Piece.CaptionNumber counted, List<Inline> words) {
    Style style = scope.cascade().paragraph(use.paragraph());
    LinePlanner line = new LinePlanner(scope, style, BlockPlanner::place);
    List<Piece> pieces = new ArrayList<>(List.of(counted));
    pieces.addAll(breaks(style, Length.ZERO).apply(words, line.all(words)));
    return Placed.Paragraph.of(use, Placed.Line.of(pieces));
  }

  @Override
  public BlockPlanner visit(Columns columns) {
    above = Optional.empty();
    Placed.Table table = ColumnsPlanner.place(columns, stack, scope, BlockPlanner::place);
    ColumnsStyle style = scope.styles().columns(columns.role());
    return add(Kind.OTHER, style.isBox() ? apart(table, style) : List.of(table));
  }

  /** Boxes with the distances to what stands above and below. */
  private static List<Placed> apart(Placed.Table boxes, ColumnsStyle style) {
    List<Placed> placed = new ArrayList<>();
    gap(style.value(ColumnsStyle.SPACE_BEFORE)).ifPresent(placed::add);
    placed.add(boxes);
    gap(style.value(ColumnsStyle.SPACE_AFTER)).ifPresent(placed::add);
    return placed;
  }

  private static Optional<Placed> gap(Length height) {
    return height.compareTo(Length.ZERO) > 0
        ? Optional.of(Placed.Paragraph.gap(height))
        : Optional.empty();
  }

  @Override
  public BlockPlanner visit(Rule rule) {
    RuleStyle style = scope.styles().rule(rule.role());
    Length whole =
        style.value(RuleStyle.MEASURE) == RuleStyle.Measure.WORDS ? wordsAbove() : scope.width();
    Length rest = scope.width().minus(whole.times(style.value(RuleStyle.PERCENT), HUNDRED_PERCENT));
    Length half = rest.times(1, 2);
    StyleUse.Rule use = new StyleUse.Rule(rule.role(), half, half);
    return add(Kind.OTHER, List.of(Placed.Paragraph.of(use, Placed.Line.EMPTY)));
  }

  @Override
  public BlockPlanner visit(Contents contents) {
    above = Optional.empty();
    return add(Kind.OTHER, ContentsPlanner.place(contents, scope.width()));
  }

  private Length wordsAbove() {
    return above.map(one -> one.breaks().longest(one.words())).orElse(scope.width());
  }
}
