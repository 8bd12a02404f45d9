package vanban.docx.read;

import static vanban.docx.read.DocxBuilder.body;
import static vanban.docx.read.DocxBuilder.item;
import static vanban.docx.read.DocxBuilder.level;
import static vanban.docx.read.DocxBuilder.list;
import static vanban.docx.read.DocxBuilder.p;
import static vanban.docx.read.DocxBuilder.r;
import static vanban.docx.read.DocxBuilder.use;

import java.util.List;

/** Numbers before paragraphs, in lists that are odd or wrong. */
final class OddLists {
  private static final String THREE =
      level(0, "upperRoman", "%1.")
          + level(1, "decimal", "%1.%2.")
          + level(2, "lowerLetter", "%3)");

  private OddLists() {}

  static List<OddFile> all() {
    return List.of(
        one(
            "three levels, the last again",
            "I. a / I.1. b / a) c / b) d / I.2. e / a) f / II. g / II.1. h",
            list(1, THREE),
            i(0, "a") + i(1, "b") + i(2, "c") + i(2, "d") + i(1, "e") + i(2, "f") + i(0, "g")
                + i(1, "h")),
        one(
            "levels the wrong way round",
            "1. a / 1.1 b / 2.1 c",
            list(1, level(0, "decimal", "%1.") + level(1, "decimal", "%2.%1")),
            i(0, "a") + i(1, "b") + i(1, "c")),
        one(
            "levels without anything between",
            "1 a / 11 b / 111 c / 112 d",
            list(
                1,
                level(0, "decimal", "%1")
                    + level(1, "decimal", "%1%2")
                    + level(2, "decimal", "%1%2%3")),
            i(0, "a") + i(1, "b") + i(2, "c") + i(2, "d")),
        one(
            "a level below in its own text",
            "?.1 a !unread-content.numbers(1, %2.%1)",
            list(1, level(0, "decimal", "%2.%1") + level(1, "decimal", "%2")),
            i(0, "a")),
        one(
            "a level that is jumped over",
            "I. a / a) b / I.1. c",
            list(1, THREE),
            i(0, "a") + i(2, "b") + i(1, "c")),
        one(
            "a level above that is not there yet",
            "I.1. a / I. b / I.1. c",
            list(1, THREE),
            i(1, "a") + i(0, "b") + i(1, "c")),
        one(
            "a level that the list has not",
            "I. a / ? b !unread-content.numbers(1, ilvl 5)",
            list(1, THREE),
            i(0, "a") + i(5, "b")),
        one(
            "levels beyond all levels",
            "? a / ? b !unread-content.numbers(2, ilvl 2000000000)",
            list(1, THREE),
            i(2_000_000_000, "a") + i(-1, "b")),
        one(
            "a level above that the list has not",
            "?.1 a !unread-content.numbers(1, %1.%2)",
            list(1, level(1, "decimal", "%1.%2")),
            i(1, "a")),
        one(
            "digits although the level above is Roman",
            "I. a / 1.1. b",
            list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>")),
            i(0, "a") + i(1, "b")),
        one(
            "Roman, for that is switched off",
            "I. a / I.1. b",
            list(
                1,
                level(0, "upperRoman", "%1.")
                    + level(1, "decimal", "%1.%2.", "<w:isLgl w:val='0'/>")),
            i(0, "a") + i(1, "b")),
        one(
            "a start of five",
            "5. a / 6. b",
            list(1, level(0, "decimal", "%1.", start(5))),
            i(0, "a") + i(0, "b")),
        one(
            "a start of none",
            "0. a / 1. b",
            list(1, level(0, "decimal", "%1.", start(0))),
            i(0, "a") + i(0, "b")),
        one(
            "Roman none",
            "0?. a / I. b !unread-content.numbers(1, upperRoman)",
            list(1, level(0, "upperRoman", "%1.", start(0))),
            i(0, "a") + i(0, "b")),
        one(
            "a start of two thousand million",
            "2000000000?. a !unread-content.numbers(1, upperRoman)",
            list(1, level(0, "upperRoman", "%1.", start(2_000_000_000))),
            i(0, "a")),
        one(
            "a start below none",
            "-7?. a !unread-content.numbers(1, decimal)",
            list(1, level(0, "decimal", "%1.", start(-7))),
            i(0, "a")),
        OddFile.of(
            "a start that is no number",
            "!damaged-document.number(word/numbering.xml, w:start, một)",
            () ->
                body(i(0, "a"))
                    .with(
                        "numbering", list(1, level(0, "decimal", "%1.", "<w:start w:val='một'/>")))
                    .zip()),
        one(
            "what follows the number",
            "1.a / 1. b / (1) c",
            list(
                1,
                level(0, "decimal", "%1.", "<w:suff w:val='nothing'/>")
                    + level(1, "decimal", "%2.", "<w:suff w:val='space'/>")
                    + level(2, "decimal", "(%3)")),
            i(0, "a") + i(1, "b") + i(2, "c")),
        one(
            "a level that never starts again",
            "1. a / a) b / 2. c / b) d",
            list(
                1,
                level(0, "decimal", "%1.")
                    + level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val='0'/>")),
            i(0, "a") + i(1, "b") + i(0, "c") + i(1, "d")),
        one(
            "a level that starts again after the first only",
            "a) a / 1.2. b / b) c / 1. d / a) e",
            list(
                1,
                level(0, "decimal", "%1.", start(1))
                    + level(1, "decimal", "%1.%2.", start(2))
                    + level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val='1'/>")),
            i(2, "a") + i(1, "b") + i(2, "c") + item(1, 0, "d") + i(2, "e")),
        one(
            "two uses of one list, counted together",
            "1. a / 2. b / 3. c",
            list(1, level(0, "decimal", "%1.")) + use(2, 1),
            i(0, "a") + item(2, 0, "b") + i(0, "c")),
        one(
            "a use that starts again, once",
            "1. a / 5. b / 6. c / 7. d",
            list(1, level(0, "decimal", "%1."))
                + use(2, 1, override(0, "<w:startOverride w:val='5'/>")),
            i(0, "a") + item(2, 0, "b") + i(0, "c") + item(2, 0, "d")),
        one(
            "a use that writes a level otherwise",
            "1. a / (b) b",
            list(1, level(0, "decimal", "%1."))
                + use(2, 1, override(0, level(0, "lowerLetter", "(%1)"))),
            i(0, "a") + item(2, 0, "b")),
        one(
            "formats that are simple",
            "01 a / - 1 - b / * c / ① d / ⑴ e / A f",
            list(
                1,
                level(0, "decimalZero", "%1")
                    + level(1, "numberInDash", "%2")
                    + level(2, "chicago", "%3")
                    + level(3, "decimalEnclosedCircle", "%4")
                    + level(4, "decimalEnclosedParen", "%5")
                    + level(5, "hex", "%6", start(10))),
            i(0, "a") + i(1, "b") + i(2, "c") + i(3, "d") + i(4, "e") + i(5, "f")),
        one(
            "letters after z",
            "z) a / aa) b / bb) c",
            list(1, level(0, "lowerLetter", "%1)", start(26))),
            i(0, "a") + i(0, "b") + i(0, "c")),
        one(
            "letters after all letters",
            "781?) a !unread-content.numbers(1, lowerLetter)",
            list(1, level(0, "lowerLetter", "%1)", start(781))),
            i(0, "a")),
        one(
            "formats that need a language",
            "Mục 1?. a / 1? b / 1? c !unread-content.numbers(3, ordinalText)",
            list(
                1,
                level(0, "ordinalText", "Mục %1.")
                    + level(1, "vietnameseCounting", "%2")
                    + level(2, "of-tomorrow", "%3")),
            i(0, "a") + i(1, "b") + i(2, "c")),
        one(
            "no number, only words",
            "Phụ lục a / b",
            list(
                1,
                level(0, "none", "Phụ lục %1", "<w:suff w:val='nothing'/>") + level(1, "none", "")),
            i(0, "a") + i(1, "b")),
        one(
            "bullets",
            "- a / • b / ▪ c / o d / e",
            list(
                1,
                level(0, "bullet", "-")
                    + level(1, "bullet", "\uf0b7", font("Symbol"))
                    + level(2, "bullet", "\uf0a7", font("Wingdings"))
                    + level(3, "bullet", "o", font("Courier New"))
                    + level(4, "bullet", "")),
            i(0, "a") + i(1, "b") + i(2, "c") + i(3, "d") + i(4, "e")),
        one("a bullet of percent", "%1 a", list(1, level(0, "bullet", "%1")), i(0, "a")),
        one(
            "percents that count nothing",
            "100% %0 % a",
            list(1, level(0, "decimal", "100% %0 %")),
            i(0, "a")),
        one(
            "a list that is not there",
            "a / 1. b !unread-content.lists(1, 7)",
            list(1, level(0, "decimal", "%1.")),
            item(7, 0, "a") + i(0, "b")),
        OddFile.of(
            "a list although there are none",
            "a !unread-content.lists(1, 1)",
            () -> body(i(0, "a")).zip()),
        one("a use of no list", "a !unread-content.lists(1, 1)", use(1, 9), i(0, "a")),
        one("no list at all, said so", "a", list(1, THREE), item(0, 0, "a")),
        styled(
            "styles that count",
            "1. a / 2. b / c",
            style("A", "", number(1)) + style("B", "A", "") + style("C", "B", number(0)),
            s("A", "a") + s("B", "b") + s("C", "c")),
        styled(
            "the level of a style, by the list",
            "1. a / 1.1 b",
            style("A", "", number(1)) + style("B", "", number(1)),
            s("A", "a") + s("B", "b")),
        styled(
            "styles in a circle",
            "a / 1. b",
            style("A", "B", "") + style("B", "A", "") + style("C", "C", number(1)),
            s("A", "a") + s("C", "b")),
        styled("a style that is not there", "a", "", s("X", "a")),
        styled(
            "the style of paragraphs that name none",
            "1. a",
            style("A", "", number(1)).replace("<w:style ", "<w:style w:default='1' "),
            p("a")),
        linked("a list that a style defines", "1. a", 2),
        linked("a list that a style defines, in a circle", "a !unread-content.lists(1, 1)", 1));
  }

  private static OddFile one(String name, String expected, String lists, String paragraphs) {
    return OddFile.of(name, expected, () -> body(paragraphs).with("numbering", lists).zip());
  }

  private static OddFile styled(String name, String expected, String styles, String paragraphs) {
    String levels =
        level(0, "decimal", "%1.", "<w:pStyle w:val='A'/>")
            + level(1, "decimal", "%1.%2", "<w:pStyle w:val='B'/>");
    return OddFile.of(
        name,
        expected,
        () -> body(paragraphs).with("numbering", list(1, levels)).with("styles", styles).zip());
  }

  /** A list whose levels stand where a style says, in the list of some number. */
  private static OddFile linked(String name, String expected, int to) {
    String lists =
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/></w:abstractNum>"
            + use(1, 1)
            + list(2, level(0, "decimal", "%1."));
    return OddFile.of(
        name,
        expected,
        () ->
            body(i(0, "a"))
                .with("numbering", lists)
                .with("styles", style("L", "", number(to)))
                .zip());
  }

  private static String i(int depth, String text) {
    return item(1, depth, text);
  }

  private static String start(int number) {
    return "<w:start w:val='" + number + "'/>";
  }

  private static String font(String name) {
    return "<w:rPr><w:rFonts w:ascii='" + name + "'/></w:rPr>";
  }

  private static String override(int depth, String content) {
    return "<w:lvlOverride w:ilvl='" + depth + "'>" + content + "</w:lvlOverride>";
  }

  private static String style(String id, String basedOn, String properties) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'>"
        + (basedOn.isEmpty() ? "" : "<w:basedOn w:val='" + basedOn + "'/>")
        + properties
        + "</w:style>";
  }

  private static String number(int list) {
    return "<w:pPr><w:numPr><w:numId w:val='" + list + "'/></w:numPr></w:pPr>";
  }

  private static String s(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
  }
}
