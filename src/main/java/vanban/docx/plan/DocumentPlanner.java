package vanban.docx.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.OrientationBreaks;
import vanban.document.OrientationBreaks.Run;
import vanban.document.Part;
import vanban.docx.plan.DocumentPlan.PartPlan;
import vanban.docx.plan.SectionPlan.MarginUse;
import vanban.style.PageStyle;
import vanban.style.StyleSet;
import vanban.style.measure.WatermarkMeasure;

/**
 * Plans documents: first each block by itself, then where the paper turns, what parts blocks from
 * one another, what stays together, and the pages it all stands on.
 */
public final class DocumentPlanner {
  /** What stands in margins is planned once for all pages that lie alike. */
  private record Content(
      Margin.Edge edge, List<Block> blocks, Orientation orientation, boolean cover) {}

  private final StyleSet styles;
  private final boolean marked;
  private final Optional<String> watermark;
  private final List<Margin.Edge> edges; // at which something stands
  private final NumberedLists lists;
  private final Map<Content, MarginPlan> margins = new LinkedHashMap<>();

  private DocumentPlanner(Document document, StyleSet styles, boolean marked) {
    this.styles = styles;
    this.marked = marked;
    this.lists = NumberedLists.of(document);
    this.watermark = Optional.of(document.sheets().watermark()).filter(words -> !words.isEmpty());
    Stream<Margin.Edge> own =
        document.parts().stream().flatMap(part -> part.margins().stream()).map(Margin::edge);
    this.edges =
        Stream.concat(own, watermark.stream().map(words -> Margin.Edge.TOP))
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * The plan of a document.
   *
   * @param document numbered, its references resolved
   * @param marked whether figures bear comments; in margins they never do
   * @throws IllegalArgumentException if a role has no style, or a reference is not resolved
   */
  public static DocumentPlan plan(Document document, StyleSet styles, boolean marked) {
    DocumentPlanner planner = new DocumentPlanner(document, styles, marked);
    List<PartPlan> parts = new ArrayList<>();
    for (int i = 0; i < document.parts().size(); i++) {
      boolean last = i == document.parts().size() - 1;
      parts.add(planner.part(document.parts().get(i), i == 0, last));
    }
    return new DocumentPlan(parts);
  }

  private PartPlan part(Part part, boolean first, boolean last) {
    List<Run<Placed>> runs = runs(part);
    PageStyle page = page(part.orientation(), part.cover());
    boolean noted = LastPage.mayHaveNotes(part, page, styles);
    List<SectionPlan> sections = new ArrayList<>();
    List<Placed> blocks = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      boolean goesOn = i < runs.size() - 1;
      List<Placed> pages = closed(part, runs.get(i), noted, goesOn);
      sections.add(section(part, runs.get(i).orientation(), i == 0 && !part.continued()));
      blocks.addAll(goesOn || !last ? ended(pages) : pages);
    }
    boolean opening = first && blocks.get(0) instanceof Placed.Table;
    return new PartPlan(opening, KeepTogether.kept(blocks), sections);
  }

  private List<Run<Placed>> runs(Part part) {
    PageStyle page = page(part.orientation(), part.cover());
    FigureMarks figures = marked ? FigureMarks.all() : FigureMarks.none();
    Scope scope = Scope.of(styles, page.textWidth(), figures, lists);
    return part.orientation() == Orientation.PORTRAIT
        ? OrientationBreaks.runs(
            BlockPlanner.flow(part.blocks(), scope.turningTo(page.turned().textWidth())))
        : List.of(new Run<>(part.orientation(), BlockPlanner.place(part.blocks(), scope)));
  }

  private PageStyle page(Orientation orientation, boolean cover) {
    PageStyle upright = cover ? styles.page().cover() : styles.page();
    return orientation == Orientation.LANDSCAPE ? upright.turned() : upright;
  }

  /**
   * The blocks of pages and of their foot; where the paper turns after them, with a paragraph that
   * says so.
   *
   * @param noted whether notes may stand at the foot of the last page of the part
   * @param goesOn whether the paper turns
   */
  private List<Placed> closed(Part part, Run<Placed> run, boolean noted, boolean goesOn) {
    List<Placed> blocks = new ArrayList<>();
    if (!goesOn || !run.blocks().isEmpty()) {
      List<Placed> joined = PageFeet.joined(run.blocks());
      List<Placed> parted = Separators.closed(noted ? PageFeet.belowText(joined) : joined, styles);
      blocks.addAll(new Frames(styles).on(page(run.orientation(), part.cover()), parted));
    }
    return goesOn ? turning(blocks) : blocks;
  }

  /**
   * The same blocks, of which the last is words that can end the pages. Room below them is of no
   * use where the paper turns, and on a full page it would stand on an empty one by itself.
   */
  private List<Placed> turning(List<Placed> blocks) {
    List<Placed> turning = new ArrayList<>(blocks);
    while (!turning.isEmpty() && isGap(turning.get(turning.size() - 1))) {
      turning.remove(turning.size() - 1);
    }
    boolean words = !turning.isEmpty() && canEnd(turning.get(turning.size() - 1));
    if (!words) {
      turning.add(Placed.Paragraph.gap(StyleUse.Gap.THIN));
    }
    return turning;
  }

  private static boolean isGap(Placed block) {
    return block instanceof Placed.Paragraph paragraph && paragraph.use() instanceof StyleUse.Gap;
  }

  /** Whether it is a paragraph in the run of the text, which no other place holds on the page. */
  private boolean canEnd(Placed block) {
    return block instanceof Placed.Paragraph paragraph
        && paragraph.use() instanceof StyleUse.Paragraphs
        && !new Frames(styles).isFramed(block);
  }

  /** The same blocks, of which the last paragraph ends the pages. */
  private static List<Placed> ended(List<Placed> blocks) {
    List<Placed> ended = new ArrayList<>(blocks);
    Placed.Paragraph end = (Placed.Paragraph) ended.remove(ended.size() - 1);
    ended.add(end.ending());
    return ended;
  }

  private SectionPlan section(Part part, Orientation orientation, boolean first) {
    List<MarginUse> uses = new ArrayList<>();
    for (Margin.Edge edge : edges) {
      for (Margin.Pages pages : Margin.Pages.values()) {
        List<Block> blocks =
            part.margins().stream()
                .filter(margin -> margin.edge() == edge && margin.pages() == pages)
                .flatMap(margin -> margin.blocks().stream())
                .toList();
        uses.add(
            new MarginUse(margin(new Content(edge, blocks, orientation, part.cover())), pages));
      }
    }
    return new SectionPlan(orientation, first, part.cover(), uses);
  }

  /** Word hangs what stands behind the text on the upper margin. */
  private Optional<WatermarkMeasure> behind(Margin.Edge edge, PageStyle page) {
    return watermark
        .filter(words -> edge == Margin.Edge.TOP)
        .map(words -> WatermarkMeasure.of(words, page.textWidth().min(page.textHeight())));
  }

  private MarginPlan margin(Content content) {
    MarginPlan known = margins.get(content);
    if (known != null) {
      return known;
    }
    long before = margins.keySet().stream().filter(c -> c.edge() == content.edge()).count();
    PageStyle page = page(content.orientation(), content.cover());
    Scope scope = Scope.of(styles, page.textWidth(), FigureMarks.none(), lists);
    List<Placed> placed =
        PageFeet.thin(PageFeet.joined(BlockPlanner.place(content.blocks(), scope)));
    List<Placed> blocks = new Frames(styles).on(page, Separators.closed(placed, styles));
    MarginPlan made =
        new MarginPlan(content.edge(), (int) before + 1, blocks, behind(content.edge(), page));
    margins.put(content, made);
    return made;
  }
}
