package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vanban.report.Report;
import vanban.report.Samples;

class ProseParserTest {

  private static void reads(String prose, String expected) {
    assertEquals(expected, ProseText.of(Samples.prose(prose)));
  }

  @Test
  void aBlankLineStartsAParagraphAndALineEndIsASpace() {
    reads("Câu một.\nCâu  hai.\n\nĐoạn hai.", "p(Câu một. Câu hai.) p(Đoạn hai.)");
  }

  private static void ends(String prose, String expected) {
    assertEquals(expected, ProseText.of(Samples.prose(prose).ending("./.")));
  }

  @Test
  void theLastFullStopCanBeAnother() {
    ends("Câu một. Câu hai.\n\nĐoạn hai.", "p(Câu một. Câu hai.) p(Đoạn hai./.)");
    ends("Gồm:\n\n- một;\n- **hai.**", "p(Gồm:) -[p(một;)] -[p(b(hai./.))]");
  }

  @Test
  void proseThatEndsInNoFullStopEndsAsTyped() {
    ends("Câu một...", "p(Câu một...)");
    ends("Câu một^[chú thích.]", "p(Câu mộtnote(p(chú thích.)))");
  }

  @Test
  void spacesBeforeALineEndAreNothing() {
    reads("Câu một.  \nCâu hai.", "p(Câu một. Câu hai.)");
  }

  @Test
  void noBreakSpacesStay() {
    reads("05\u00a0đồng chí", "p(05\u00a0đồng chí)");
  }

  @Test
  void lettersAreComposed() {
    reads("Tie\u0302\u0301ng", "p(Ti\u1ebfng)");
  }

  @Test
  void starsMakeBoldAndItalic() {
    reads("**đậm *cả hai*** và *nghiêng*", "p(b(đậm i(cả hai)) và i(nghiêng))");
  }

  @Test
  void boldMayEndInASignThatTouchesTheNextWord() {
    reads("**Về kinh tế:**Tăng; *“trích”*là", "p(b(Về kinh tế:)Tăng; i(“trích”)là)");
  }

  @Test
  void aStarThatTouchesNoWordIsPrinted() {
    reads("Chỉ tiêu (*), 2 * 3", "p(Chỉ tiêu (*), 2 * 3)");
  }

  @Test
  void lettersStandAboveAndBelowTheLine() {
    reads(
        "5 km^2^, **10^-3^**, (a)^x/y^; CO~2~ và H~2~O",
        "p(5 kmsup(2), b(10sup(-3)), (a)sup(x/y); COsub(2) và Hsub(2)O)");
  }

  @Test
  void signsThatTouchNoWordOrHoldSpacesArePrinted() {
    String typed = "50 ~ 60 triệu, ~5 ha, ^ hay ~, ~/docs/~a, ^a^, o^o, C:/A~1/B~1";
    reads(typed, "p(" + typed + ")");
  }

  @Test
  void lettersStandAboveAndBelowWhatIsStrongAndOneAnother() {
    reads(
        "**m**^2^, *CO*~2~, SO~4~^2-^, x^(n+1)^, x~i,j~, PM~2,5~, Fe~2~(SO~4~)~3~, 3 m^3^/s",
        "p(b(m)sup(2), i(CO)sub(2), SOsub(4)sup(2-), xsup((n+1)), xsub(i,j), PMsub(2,5),"
            + " Fesub(2)(SOsub(4))sub(3), 3 msup(3)/s)");
  }

  @Test
  void rangesArePrinted() {
    String typed = "3~4,5~6 nghìn, 1~2(3~4), 7h~8h-9h~10h, km12~km15,km20~km25, tuần 1~2~3";
    reads(typed, "p(" + typed + ")");
  }

  @Test
  void notesStayNotesBesideLettersAboveTheLine() {
    reads("m^2^^[một]", "p(msup(2)note(p(một)))");
  }

  @Test
  void linksLeadOutside() {
    reads(
        "Xem [cổng *tin*](https://a.vn/đ?b=1&c=2), <http://a.vn>, <a@b.vn>.",
        "p(Xem link(https://a.vn/đ?b=1&c=2=cổng i(tin)), link(http://a.vn=http://a.vn),"
            + " link(mailto:a@b.vn=a@b.vn).)");
  }

  @Test
  void signsOfListsArePrintedAsTypedAndListsNest() {
    reads("- một\n  + hai\n    * ba\n- bốn", "-[p(một) +[p(hai) *[p(ba)]]] -[p(bốn)]");
  }

  @Test
  void numbersInBracketsAndLettersAreParagraphs() {
    reads("(1) Một\n\na) Hai\n\n–  Ba\n\n-Bốn", "p((1) Một) p(a) Hai) p(– Ba) p(-Bốn)");
  }

  @Test
  void notesStandWhereTheyAreUsed() {
    reads(
        "Một[^a] hai^[ngắn *nghiêng*].\n\n[^a]: Dài\ntiếp.\n\n    Đoạn hai.\n\n    - gạch\n\nHết.",
        "p(Một note(p(Dài tiếp.) p(Đoạn hai.) -[p(gạch)]) hai note(p(ngắn i(nghiêng))).) p(Hết.)"
            .replace("Một note", "Mộtnote")
            .replace("hai note", "hainote"));
  }

  @Test
  void aNoteMayBeWrittenBeforeItsUseAndInAnyLetters() {
    reads("[^Thu]: Sở Tài chính.\n\nThu[^thu].", "p(Thunote(p(Sở Tài chính.)).)");
  }

  @Test
  void aNoteMayHangInBoldInAListAndInACell() {
    reads(
        "- **Thu[^a]**\n\n| A^[b] |\n|---|\n| c |\n\n[^a]: x",
        "-[p(b(Thunote(p(x))))] table(p(Anote(p(b))):LEFT / p(c))");
  }

  @Test
  void nothingIsMadeSmart() {
    reads(
        "\"x\" ... -- 'y' (c) &amp; &nbsp; http://a.vn R&D a_b_c",
        "p(\"x\" ... -- 'y' (c) &amp; &nbsp; http://a.vn R&D a_b_c)");
  }

  @Test
  void aBackslashTakesASignAsItIs() {
    reads(
        "\\*x\\* \\[^a] \\`y\\` \\<b> \\$ \\\\ \\# C:\\dữ liệu \\${a}",
        "p(*x* [^a] `y` <b> $ \\ # C:\\dữ liệu ${a})");
  }

  @Test
  void aBackslashAtTheStartOfALineKeepsItFromBeingAList() {
    reads("\\- một\n\n1\\. hai", "p(- một) p(1. hai)");
  }

  @Test
  void tablesHaveAHeadAlignmentsAndEmptyCells() {
    reads(
        "| TT | Tên | Số |\n|:-:|---|--:|\n| 1 | **a** \\| b | |\n| 2 | c | 3 |",
        "table(p(TT):CENTER | p(Tên):LEFT | p(Số):RIGHT"
            + " / p(1) | p(b(a) | b) |  / p(2) | p(c) | p(3))");
  }

  @Test
  void aReferenceHasAnId() {
    Report report =
        Samples.report(
            "opening: Xem [](#kinh-tế).\nsections:\n  - {id: kinh-tế, title: Kinh tế}\n");
    assertEquals("p(Xem ref(kinh-tế).)", ProseText.of(report.body().opening()));
  }

  @Test
  void aTermIsPrintedAsItIsAndCanBeBold() {
    Report report =
        Samples.report(
            "terms: {sao: \"*x* `y`  [^z] \\\\$\", quý: quý I}\n"
                + "opening: \"**${quý}**, ${sao}, \\\\${quý}\"\n");
    assertEquals("p(b(quý I), *x* `y` [^z] $, ${quý})", ProseText.of(report.body().opening()));
  }

  @Test
  void doubleEqualSignsMarkWhatIsToBeChecked() {
    marks("đạt ==85%==, ==**chi** xong==", "p(đạt m(85%), m(b(chi) xong))");
    marks("**==Quý I== tăng**==x==", "p(b(m(Quý I) tăng)m(x))");
  }

  @Test
  void equalSignsBetweenSpacesOrInALongRowAreLetters() {
    reads("a == b, a=b, ====, \\==c", "p(a == b, a=b, ====, ==c)");
  }

  private static void marks(String prose, String expected) {
    String body = "draft: true\nopening: |\n" + prose.indent(2);
    assertEquals(expected, ProseText.of(Samples.report(body).body().opening()));
  }
}
