package vanban.docx;

import static vanban.docx.LookBuilder.span;
import static vanban.docx.LookBuilder.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.style.ChartLook;
import vanban.style.ColumnsLook;
import vanban.style.Length;
import vanban.style.Look;
import vanban.style.PageLook;
import vanban.style.ParagraphLook.Align;
import vanban.style.ParagraphLook.Frame;
import vanban.style.RuleLook;
import vanban.style.Styles;
import vanban.style.TableLook;

/** The looks of HD05, as its own pages have them (HD05 IV; HD36 Phụ lục 3 for the sizes). */
final class PartyLooks {
  private PartyLooks() {}

  static Styles styles() {
    Map<String, Look> roles = new LinkedHashMap<>();
    body(roles);
    headings(roles);
    masthead(roles);
    foot(roles);
    tables(roles);
    return new Styles(page(), "Times New Roman", "vi-VN", roles);
  }

  private static PageLook page() {
    return new PageLook(PageLook.Paper.A4, mm(20), mm(20), mm(30), mm(15), mm(7), mm(10), false);
  }

  private static Length mm(double value) {
    return Length.millimetres(value);
  }

  private static LookBuilder running() {
    return text(15).justify().firstLine(12.8).after(9).exactly(19);
  }

  private static void body(Map<String, Look> roles) {
    roles.put("body", running().look());
    roles.put("numbered", running().look());
    roles.put("item", running().look());
    roles.put("base", running().look());
    roles.put("closing", running().look());
    roles.put("run-in", span().bold().look());
    roles.put("note", text(10).justify().look());
    roles.put("page-number", text(14).center().look());
  }

  private static void headings(Map<String, Look> roles) {
    roles.put(
        "heading-part",
        text(15).bold().center().before(17).after(9).exactly(17.25).keepWithNext().look());
    roles.put("heading-roman", running().bold().keepWithNext().look());
    roles.put("heading-decimal", running().bold().keepWithNext().look());
    roles.put("heading-decimal-2", running().bold().italic().keepWithNext().look());
    roles.put("heading-parenthesis", running().italic().keepWithNext().look());
    roles.put("heading-letter", running().keepWithNext().look());
    roles.put(
        "appendix-title", text(15).bold().center().after(6).exactly(19).keepWithNext().look());
    roles.put("appendix-reference", text(14).italic().center().after(9).exactly(19).look());
  }

  private static void masthead(Map<String, Look> roles) {
    roles.put(
        "masthead",
        new ColumnsLook(
            List.of(mm(75.4), mm(74.4)),
            mm(17.1),
            mm(-1),
            Length.ZERO,
            Length.ZERO,
            true,
            false,
            true));
    roles.put("parent-issuer", text(14).center().look());
    roles.put("issuer", text(14).bold().center().look());
    roles.put("star", text(14).center().exactly(16).look());
    roles.put("number", text(14).center().look());
    roles.put("draft", text(14).italic().center().look());
    roles.put("urgency", text(14).bold().center().look());
    roles.put("national-title", text(15).bold().center().look());
    roles.put(
        "title-rule",
        new RuleLook(
            RuleLook.Measure.WORDS, 100, Length.points(0.75), Length.ZERO, Length.points(7)));
    roles.put("date", text(14).italic().center().look());
    roles.put("genre", text(16).bold().center().before(21.7).look());
    roles.put("title", text(15).bold().center().before(2.4).look());
    roles.put("title-end", text(15).center().exactly(16).after(25.5).look());
    roles.put(
        "circulation",
        text(12).bold().align(Align.RIGHT).frame(Frame.Edge.TOP, 10, Align.RIGHT).look());
    roles.put(
        "no-publication",
        text(12).bold().center().frame(Frame.Edge.BOTTOM, 10, Align.CENTER).look());
  }

  private static void foot(Map<String, Look> roles) {
    roles.put(
        "foot",
        new ColumnsLook(
            List.of(mm(80), mm(80)),
            mm(5),
            Length.ZERO,
            Length.points(20),
            Length.ZERO,
            true,
            true,
            false));
    roles.put("recipients-heading", text(14).left(3).after(8.5).look());
    roles.put("recipients-label", span().underline().look());
    roles.put("recipient", text(12).left(3).hanging(3).look());
    roles.put("drafter", text(8).look());
    roles.put("authority", text(14).bold().center().look());
    roles.put("position", text(14).center().look());
    roles.put("signature-gap", text(14).exactly(99).look());
    roles.put("signer", text(14).bold().center().look());
  }

  private static void tables(Map<String, Look> roles) {
    roles.put(
        "table",
        new TableLook(
            Length.points(0.5),
            mm(1.5),
            mm(0.5),
            TableLook.Stand.MIDDLE,
            TableLook.Stand.TOP,
            Length.points(9)));
    roles.put(
        "chart",
        new ChartLook(
            mm(80),
            Optional.empty(),
            Length.points(10),
            List.of("595959", "BFBFBF"),
            Length.points(6)));
    roles.put("cell", text(12).look());
    roles.put("cell-head", text(12).bold().center().look());
    roles.put("caption", text(14).bold().center().before(6).after(6).keepWithNext().look());
  }
}
