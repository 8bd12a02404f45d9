package vanban.docx;

import static vanban.docx.StyleBuilder.span;
import static vanban.docx.StyleBuilder.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.style.Align;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.PictureStyle;
import vanban.style.RoleStyle;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TableStyle;

/** The looks of HD05, as its own pages have them (HD05 IV; HD36 Phụ lục 3 for the sizes). */
public final class PartyStyles {
  private PartyStyles() {}

  /** All of them. */
  public static StyleSet styles() {
    Map<String, RoleStyle> roles = new LinkedHashMap<>();
    body(roles);
    headings(roles);
    masthead(roles);
    foot(roles);
    tables(roles);
    return new StyleSet(page(), "Times New Roman", "vi-VN", roles);
  }

  private static PageStyle page() {
    return new PageStyle(
        Style.EMPTY
            .with(PageStyle.LEFT, mm(30))
            .with(PageStyle.RIGHT, mm(15))
            .with(PageStyle.HEADER, mm(7)));
  }

  private static Length mm(double value) {
    return Length.millimetres(value);
  }

  private static StyleBuilder running() {
    return text(15).justify().firstLine(12.8).after(9).exactly(19);
  }

  private static void body(Map<String, RoleStyle> roles) {
    roles.put("body", running().style());
    roles.put("numbered", running().style());
    roles.put("item", running().style());
    roles.put("base", running().style());
    roles.put("closing", running().style());
    roles.put("run-in", span().bold().style());
    roles.put("link", span().underline().style());
    roles.put("note", text(10).justify().style());
    roles.put("page-number", text(14).center().style());
  }

  private static void headings(Map<String, RoleStyle> roles) {
    roles.put(
        "heading-part",
        text(15).bold().center().before(17).after(9).exactly(17.25).keepWithNext().style());
    roles.put("heading-roman", running().bold().keepWithNext().style());
    roles.put("heading-decimal", running().bold().keepWithNext().style());
    roles.put("heading-decimal-2", running().bold().italic().keepWithNext().style());
    roles.put("heading-parenthesis", running().italic().keepWithNext().style());
    roles.put("heading-letter", running().keepWithNext().style());
    roles.put(
        "appendix-title", text(15).bold().center().after(6).exactly(19).keepWithNext().style());
    roles.put("appendix-reference", text(14).italic().center().after(9).exactly(19).style());
  }

  private static void masthead(Map<String, RoleStyle> roles) {
    roles.put(
        "masthead",
        new ColumnsStyle(
            Style.EMPTY
                .with(ColumnsStyle.WIDTHS, List.of(mm(75.4), mm(74.4)))
                .with(ColumnsStyle.GAP, mm(17.1))
                .with(ColumnsStyle.OFFSET, mm(-1))
                .with(ColumnsStyle.KEEP_TOGETHER, true)
                .with(ColumnsStyle.FIT, true)));
    roles.put("parent-issuer", text(14).center().style());
    roles.put("issuer", text(14).bold().center().style());
    roles.put("star", text(14).center().exactly(16).style());
    roles.put("number", text(14).center().style());
    roles.put("draft", text(14).italic().center().style());
    roles.put("urgency", text(14).bold().center().style());
    roles.put("national-title", text(15).bold().center().style());
    roles.put(
        "title-rule",
        new RuleStyle(
            Style.EMPTY
                .with(RuleStyle.WEIGHT, Length.points(0.75))
                .with(RuleStyle.SPACE_AFTER, Length.points(7))));
    roles.put("date", text(14).italic().center().style());
    roles.put("genre", text(16).bold().center().before(21.7).style());
    roles.put("title", text(15).bold().center().before(2.4).style());
    roles.put("title-end", text(15).center().exactly(16).after(25.5).style());
    roles.put(
        "circulation",
        text(12).bold().align(Align.RIGHT).frame(Frame.Edge.TOP, 10, Align.RIGHT).style());
    roles.put(
        "no-publication",
        text(12).bold().center().frame(Frame.Edge.BOTTOM, 10, Align.CENTER).style());
  }

  private static void foot(Map<String, RoleStyle> roles) {
    roles.put(
        "foot",
        new ColumnsStyle(
            Style.EMPTY
                .with(ColumnsStyle.GAP, mm(5))
                .with(ColumnsStyle.SPACE_BEFORE, Length.points(20))
                .with(ColumnsStyle.KEEP_TOGETHER, true)
                .with(ColumnsStyle.KEEP_WITH_BEFORE, true)));
    roles.put("recipients-heading", text(14).left(3).after(8.5).style());
    roles.put("recipients-label", span().underline().style());
    roles.put("recipient", text(12).left(3).hanging(3).style());
    roles.put("drafter", text(8).style());
    roles.put("authority", text(14).bold().center().style());
    roles.put("position", text(14).center().style());
    roles.put("signature-gap", text(14).exactly(99).style());
    roles.put("signer", text(14).bold().center().style());
  }

  private static void tables(Map<String, RoleStyle> roles) {
    roles.put(
        "table",
        new TableStyle(
            Style.EMPTY
                .with(TableStyle.PADDING_X, mm(1.5))
                .with(TableStyle.PADDING_Y, mm(0.5))
                .with(TableStyle.BODY, TableStyle.Stand.TOP)
                .with(TableStyle.TOTAL_FILL, "D9D9D9")
                .with(TableStyle.SPACE_AFTER, Length.points(9))));
    roles.put(
        "chart",
        new ChartStyle(
            Style.EMPTY
                .with(ChartStyle.COLORS, List.of("595959", "BFBFBF"))
                .with(ChartStyle.SPACE_AFTER, Length.points(6))));
    roles.put("cell", text(12).style());
    roles.put("cell-head", text(12).bold().center().style());
    roles.put("picture", new PictureStyle(Style.EMPTY.with(PictureStyle.HEIGHT, mm(60))));
    roles.put("picture-caption", text(14).bold().center().after(6).style());
    roles.put("picture-source", text(11).center().style());
    roles.put("caption", text(14).bold().center().before(6).after(6).keepWithNext().style());
  }
}
