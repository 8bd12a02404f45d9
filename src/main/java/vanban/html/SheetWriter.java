package vanban.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Paragraph;
import vanban.document.Rule;
import vanban.document.Walk;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.PageBorder;
import vanban.style.PageStyle;
import vanban.style.ParagraphUse;
import vanban.style.TextStyle;
import vanban.style.Vertical;
import vanban.style.measure.WatermarkMeasure;

/** Writes sheets: their margins, their text, and the notes that hang in it. */
final class SheetWriter {

  private final Page page;
  private final Html html;
  private final String watermark;
  private final Map<String, PageStyle> papers = new LinkedHashMap<>(); // by the name of their class

  /**
   * A writer of sheets.
   *
   * @param watermark what stands behind their text; may be empty
   */
  SheetWriter(Page page, String watermark) {
    this.page = page;
    this.html = page.html();
    this.watermark = watermark;
  }

  /** A sheet. */
  void write(Sheet sheet) {
    PageStyle paper = sheet.paper(page.styles());
    html.open("div").with("class", "sheet " + name(sheet, paper)).line();
    behind(paper);
    margin(sheet, paper, Margin.Edge.TOP, "header", "top");
    text(sheet, paper);
    notes(paper);
    margin(sheet, paper, Margin.Edge.BOTTOM, "footer", "bottom");
    html.close().line();
  }

  /** How sheets are printed, by the names of their classes. */
  String printed() {
    StringBuilder rules = new StringBuilder();
    papers.forEach(
        (name, paper) ->
            rules
                .append("@page ")
                .append(name)
                .append('{')
                .append(printed(paper))
                .append("}\n.")
                .append(name)
                .append("{page:")
                .append(name)
                .append("}\n"));
    return rules.toString();
  }

  private static String printed(PageStyle paper) {
    PageStyle.Paper sheet = paper.value(PageStyle.PAPER);
    return Css.of("size", Css.pt(sheet.width()) + " " + Css.pt(sheet.height()))
        .with("margin", margins(paper))
        .text();
  }

  private static String margins(PageStyle paper) {
    return String.join(
        " ",
        Css.pt(paper.value(PageStyle.TOP)),
        Css.pt(paper.value(PageStyle.RIGHT)),
        Css.pt(paper.value(PageStyle.BOTTOM)),
        Css.pt(paper.value(PageStyle.LEFT)));
  }

  private String name(Sheet sheet, PageStyle paper) {
    PageStyle.Paper size = paper.value(PageStyle.PAPER);
    String role = (sheet.part().cover() ? "cover-" : "") + sheet.orientation();
    Css css =
        Css.NONE
            .with("width", size.width())
            .with("min-height", size.height())
            .with("padding", margins(paper));
    String name = page.classes().name("s", role.toLowerCase(Locale.ROOT), css);
    papers.put(name, paper);
    return name;
  }

  /** What stands behind the text. */
  private void behind(PageStyle paper) {
    paper.properties().get(PageStyle.BORDER).ifPresent(border -> border(border, paper));
    if (!watermark.isEmpty()) {
      WatermarkMeasure measure =
          WatermarkMeasure.of(watermark, paper.textWidth().min(paper.textHeight()));
      watermark(measure, paper);
    }
  }

  /** Words that stay in sight on a sheet longer than the screen. */
  private void watermark(WatermarkMeasure measure, PageStyle paper) {
    Length half = measure.height().times(1, 2);
    Length top = paper.value(PageStyle.TOP).plus(paper.textHeight().times(1, 2)).minus(half);
    Css beside =
        Css.NONE
            .with("left", paper.value(PageStyle.LEFT))
            .with("right", paper.value(PageStyle.RIGHT));
    Css words =
        Css.NONE
            .with("font-size", measure.height())
            .with("margin-top", top)
            .with("top", "calc(50vh - " + Css.pt(half) + ")");
    html.open("div").with("class", "behind").with(beside);
    html.open("p").with("class", "watermark").with(words).text(watermark).close();
    html.close().line();
  }

  private void border(PageBorder border, PageStyle paper) {
    boolean single = border.line() == PageBorder.Line.SINGLE;
    Length weight = border.weight().times(single ? 1 : 3, 1);
    Css css =
        Css.of("inset", inset(border, weight, paper))
            .with(
                "border",
                Css.pt(weight) + (single ? " solid " : " double ") + Css.color(border.color()));
    html.open("div").with("class", "border").with(css).close().line();
  }

  private static String inset(PageBorder border, Length weight, PageStyle paper) {
    if (border.from() == PageBorder.From.PAPER) {
      return Css.pt(border.distance());
    }
    Length away = border.distance().plus(weight);
    return String.join(
        " ",
        Css.pt(paper.value(PageStyle.TOP).minus(away)),
        Css.pt(paper.value(PageStyle.RIGHT).minus(away)),
        Css.pt(paper.value(PageStyle.BOTTOM).minus(away)),
        Css.pt(paper.value(PageStyle.LEFT).minus(away)));
  }

  /** What stands in a margin, but for the numbers of pages: sheets are no pages. */
  private void margin(Sheet sheet, PageStyle paper, Margin.Edge edge, String tag, String name) {
    List<Block> blocks =
        sheet.margin(edge).stream().filter(block -> !isNumber(block) && !isFoot(block)).toList();
    if (blocks.stream().allMatch(Rule.class::isInstance)) {
      return; // none, or lines that parted words from a number
    }
    boolean top = edge == Margin.Edge.TOP;
    Length room =
        top
            ? paper.value(PageStyle.TOP).minus(paper.value(PageStyle.HEADER))
            : paper.value(PageStyle.BOTTOM).minus(paper.value(PageStyle.FOOTER));
    Length free = room.max(Length.ZERO);
    Css css =
        Css.NONE
            .with("min-height", free)
            .with(top ? "margin-top" : "margin-bottom", free.times(-1, 1));
    html.open(tag).with("class", name).with(css).line();
    new BlockWriter(page, Room.of(paper, false)).all(blocks);
    html.close().line();
  }

  private static boolean isNumber(Block block) {
    return Walk.inlines(List.of(block)).anyMatch(Inline.Field.class::isInstance);
  }

  /** Whether a paragraph of a margin stands at the foot of the text. */
  private boolean isFoot(Block block) {
    return block instanceof Paragraph paragraph
        && page.cascade()
            .paragraph(ParagraphUse.of(paragraph.role()))
            .get(TextStyle.FRAME)
            .filter(frame -> frame.edge() == Frame.Edge.TEXT_BOTTOM)
            .isPresent();
  }

  private void text(Sheet sheet, PageStyle paper) {
    html.open("div").with("class", "text");
    html.with(stand(paper.value(PageStyle.VERTICAL))).line();
    boolean feet = !sheet.noted();
    BlockWriter text = new BlockWriter(page, Room.of(paper, feet));
    sheet.items().forEach(text::item);
    List<Block> hung = new ArrayList<>();
    for (Margin.Edge edge : Margin.Edge.values()) {
      sheet.margin(edge).stream().filter(block -> isFoot(block)).forEach(hung::add);
    }
    new BlockWriter(page, Room.of(paper, feet)).all(hung);
    html.close().line();
    feet(paper);
  }

  private void feet(PageStyle paper) {
    List<Block> feet = page.takeFeet();
    if (!feet.isEmpty()) {
      html.open("div").line();
      new BlockWriter(page, Room.of(paper, false)).all(feet);
      html.close().line();
    }
  }

  private static Css stand(Vertical vertical) {
    return switch (vertical) {
      case TOP -> Css.NONE;
      case MIDDLE -> Css.of("flex", "none").with("margin", "auto 0");
      case BOTTOM -> Css.of("flex", "none").with("margin-top", "auto");
    };
  }

  private void notes(PageStyle paper) {
    List<Inline.Note> notes = page.takeNotes();
    if (notes.isEmpty()) {
      return;
    }
    int first = notes.get(0).number();
    int last = notes.get(notes.size() - 1).number();
    String numbers = first == last ? " " + first : " " + first + "–" + last;
    html.open("aside").with("class", "notes");
    html.with("aria-label", page.words().notes() + numbers).line();
    notes.forEach(note -> note(note, paper));
    html.close().line();
  }

  private void note(Inline.Note note, PageStyle paper) {
    html.open("div").with("id", Page.note(note.number())).with("role", "doc-footnote").line();
    BlockWriter.Sign sign =
        new BlockWriter.Sign(String.valueOf(note.number()), () -> back(note.number()));
    new BlockWriter(page, Room.of(paper, false), sign).all(note.blocks());
    html.close().line();
  }

  private void back(int number) {
    html.open("sup").open("a").with("href", "#" + Page.sign(number));
    html.with("role", "doc-backlink").with("aria-label", page.words().back() + " " + number);
    html.text(String.valueOf(number)).close().close().text(" ");
  }
}
