package vanban.docx.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.redline.SmallFile.bold;
import static vanban.docx.redline.SmallFile.field;
import static vanban.docx.redline.SmallFile.note;
import static vanban.docx.redline.SmallFile.p;
import static vanban.docx.redline.SmallFile.par;
import static vanban.docx.redline.SmallFile.row;
import static vanban.docx.redline.SmallFile.styled;
import static vanban.docx.redline.SmallFile.t;
import static vanban.docx.redline.SmallFile.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.redline.text.ChangeAuthors;
import vanban.docx.redline.text.ChangeAuthors.Author;
import vanban.docx.redline.text.ChangeAuthors.Place;
import vanban.docx.redline.text.Untracked;
import vanban.docx.redline.text.Untracked.Kind;
import vanban.docx.tree.Element;

/** What redlines of small files say. */
@DisplayName("A redline")
class RedlineTest {
  private static final String LONG = "Công tác tuyên truyền được triển khai có trọng tâm";

  private static RedlinedFile redline(SmallFile old, SmallFile now) {
    RedlinedFile redline = RedlinePropertyTest.redline(old.docx(), now.docx());
    assertEquals(NormalForm.of(now.docx()), NormalForm.of(redline.docx(), true), "accepted");
    assertEquals(NormalForm.of(old.docx()), NormalForm.of(redline.docx(), false), "rejected");
    return redline;
  }

  private static void says(SmallFile old, SmallFile now, String... lines) {
    assertEquals(List.of(lines), Shown.of(redline(old, now).docx()));
  }

  @Test
  @DisplayName("says which words are gone and which are new, and leaves all others")
  void saysWords() {
    says(
        SmallFile.of(p("Thu ngân sách đạt 25,56% dự toán."), p("Không đổi.")),
        SmallFile.of(p("Thu ngân sách đạt 26,1% dự toán."), p("Không đổi.")),
        "Thu ngân sách đạt [-25,56%-]{+26,1%+} dự toán.¶".replace("%-]{+26,1%+}", "-]{+26,1+}%"),
        "Không đổi.¶");
  }

  @Test
  @DisplayName("says nothing of runs that are only cut otherwise")
  void saysNothingOfRuns() {
    RedlinedFile redline =
        redline(SmallFile.of(par(t("một hai"))), SmallFile.of(par(t("một "), t("hai"))));
    assertEquals(0, redline.changes());
  }

  @Test
  @DisplayName("marks the ends of paragraphs that come or go")
  void marksEnds() {
    says(
        SmallFile.of(p("a b c"), p("cũ hẳn"), p("z")),
        SmallFile.of(p("a b c"), p("toàn lời khác"), p("z")),
        "a b c¶",
        "[-cũ hẳn-]¶-",
        "{+toàn lời khác+}¶+",
        "z¶");
  }

  @Test
  @DisplayName("marks no end of an empty paragraph that stays")
  void leavesEmptyParagraphs() {
    says(SmallFile.of(par(), p("a b c")), SmallFile.of(par(), p("a b d")), "¶", "a b [-c-]{+d+}¶");
  }

  @Test
  @DisplayName("says that a paragraph moved, by marks that lead to one another")
  void saysMoves() {
    RedlinedFile redline =
        redline(
            SmallFile.of(p(LONG), p("b b b b b b"), p("c c c c c c"), p("d")),
            SmallFile.of(p("b b b b b b"), p("c c c c c c"), p(LONG), p("d")));
    assertEquals(
        List.of("[<" + LONG + "<]¶<", "b b b b b b¶", "c c c c c c¶", "{>" + LONG + ">}¶>", "d¶"),
        Shown.of(redline.docx()));
    List<Element> marks = marks(redline, "RangeStart");
    assertEquals(2, marks.size());
    assertEquals(marks.get(0).attribute("w:name"), marks.get(1).attribute("w:name"));
    List<String> ids = ids(redline);
    assertEquals(ids.size(), ids.stream().distinct().count(), "ids " + ids);
  }

  @Test
  @DisplayName("moves no paragraph of two words")
  void movesNothingShort() {
    RedlinedFile redline =
        redline(
            SmallFile.of(p("hai chữ"), p("b b b b"), p("d")),
            SmallFile.of(p("b b b b"), p("hai chữ"), p("d")));
    assertTrue(marks(redline, "RangeStart").isEmpty());
  }

  private static long tables(SmallFile old, SmallFile now) {
    return new DocxFile(redline(old, now).docx())
        .tree("word/document.xml")
        .all()
        .filter(one -> one.is("w:tbl"))
        .count();
  }

  private static List<Element> marks(RedlinedFile redline, String ending) {
    return new DocxFile(redline.docx())
        .tree("word/document.xml")
        .all()
        .filter(one -> one.name().local().endsWith(ending))
        .toList();
  }

  /** The ids of all that tracks changes; of the two ends of a range that of its start. */
  private static List<String> ids(RedlinedFile redline) {
    List<String> ids = new ArrayList<>();
    new DocxFile(redline.docx())
        .tree("word/document.xml")
        .all()
        .filter(one -> one.attribute("w:author").isPresent())
        .forEach(one -> one.attribute("w:id").ifPresent(ids::add));
    return ids;
  }

  @Test
  @DisplayName("says what looks otherwise, with the look before")
  void saysLooks() {
    says(
        SmallFile.of(par(t("một hai")), styled("A", "ba")),
        SmallFile.of(par(t("một "), bold("hai")), styled("B", "ba")),
        "một ~hai¶",
        "~ba¶");
  }

  @Test
  @DisplayName("compares notes where their signs stay, and numbers them by the text")
  void comparesNotes() {
    says(
        SmallFile.of(par(t("a b"), note(1), t(" c d"), note(2)))
            .notes("chú thích một", "hai ba bốn"),
        SmallFile.of(par(t("a b"), note(1), t(" c d"), note(2)))
            .notes("lời mới hoàn toàn khác", "hai ba năm"),
        "a b[-^1-]{+^2+} c d^3¶",
        "(1) [-chú thích một-]¶-",
        "(2) {+lời mới hoàn toàn khác+}¶+",
        "(3) hai ba [-bốn-]{+năm+}¶");
  }

  @Test
  @DisplayName("brings the notes of a file along when the other has none")
  void bringsNotes() {
    says(
        SmallFile.of(par(t("a b c"), note(1))).notes("một"),
        SmallFile.of(par(t("a b c"))),
        "a b c[-^1-]¶",
        "(1) [-một-]¶-");
  }

  @Test
  @DisplayName("marks rows and all that stands in them")
  void marksRows() {
    says(
        SmallFile.of(table(row("a", "b"), row("c c", "d")), p("z")),
        SmallFile.of(table(row("a", "b"), row("x y", "w")), p("z")),
        "| a¶",
        "| b¶",
        "|- [-c c-]¶-",
        "|- [-d-]¶-",
        "|+ {+x y+}¶+",
        "|+ {+w+}¶+",
        "z¶");
  }

  @Test
  @DisplayName("compares the cells of a row that stays one by one")
  void comparesCells() {
    says(
        SmallFile.of(table(row("thu ngân sách", "12,5")), p("z")),
        SmallFile.of(table(row("thu ngân sách", "13,5")), p("z")),
        "| thu ngân sách¶",
        "| [-12,5-]{+13,5+}¶",
        "z¶");
  }

  @Test
  @DisplayName("takes a table for the same of which every word changed, if it stands alone")
  void pairsLoneTables() {
    says(
        SmallFile.of(p("bảng sau"), table(row("1", "2")), p("z")),
        SmallFile.of(p("bảng sau"), table(row("3", "4")), p("z")),
        "bảng sau¶",
        "|- [-1-]¶-",
        "|- [-2-]¶-",
        "|+ {+3+}¶+",
        "|+ {+4+}¶+",
        "z¶");
    assertEquals(
        1, tables(SmallFile.of(table(row("1")), p("z")), SmallFile.of(table(row("2")), p("z"))));
    assertEquals(
        2,
        tables(SmallFile.of(table(row("1")), p("z")), SmallFile.of(table(row("2", "3")), p("z"))));
  }

  @Test
  @DisplayName("takes rows of other columns away and puts them there whole")
  void replacesColumns() {
    says(
        SmallFile.of(table(row("a", "b")), p("z")),
        SmallFile.of(table(row("a", "b", "c")), p("z")),
        "|- [-a-]¶-",
        "|- [-b-]¶-",
        "|+ {+a+}¶+",
        "|+ {+b+}¶+",
        "|+ {+c+}¶+",
        "z¶");
  }

  @Test
  @DisplayName("lets the end of a cell stay: the one before it goes with the last paragraph")
  void keepsTheEndOfCells() {
    says(
        SmallFile.of(table(row(p("a b c") + styled("A", "x y"))), p("z")),
        SmallFile.of(table(row(p("a b c"))), p("z")),
        "| a b c¶-",
        "| ~[-x y-]¶",
        "z¶");
  }

  @Test
  @DisplayName("takes a field for one piece: its number is replaced with it")
  void replacesFields() {
    says(
        SmallFile.of(par(t("Mục "), field("REF a", "1"), t(" nêu"))),
        SmallFile.of(par(t("Mục "), field("REF a", "2"), t(" nêu"))),
        "Mục [-<REF a>1-]{+<REF a>2+} nêu¶");
  }

  @Test
  @DisplayName("keeps the link around words that change in it")
  void keepsLinks() {
    String link = "<w:hyperlink r:id=\"link\">%s</w:hyperlink>";
    says(
        SmallFile.of(par(t("xem "), String.format(link, t("trang cũ")))).link("http://a.vn"),
        SmallFile.of(par(t("xem "), String.format(link, t("trang mới")))).link("http://a.vn"),
        "xem trang [-cũ-]{+mới+}¶");
    says(
        SmallFile.of(par(t("xem "), String.format(link, t("trang")))).link("http://a.vn"),
        SmallFile.of(par(t("xem "), String.format(link, t("trang")))).link("http://b.vn"),
        "xem [-trang-]{+trang+}¶");
  }

  @Test
  @DisplayName("brings the picture that is gone, and takes the same bytes for the same picture")
  void bringsPictures() {
    String picture = par("<w:r><w:drawing r:embed=\"image\"/></w:r>");
    says(
        SmallFile.of(picture).image("old"),
        SmallFile.of(picture).image("new"),
        "[-(picture)-]{+(picture)+}¶");
    assertEquals(
        0, redline(SmallFile.of(picture).image("x"), SmallFile.of(picture).image("x")).changes());
  }

  @Test
  @DisplayName("compares the words of headers")
  void comparesHeaders() {
    String body =
        p("a") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";
    RedlinedFile redline =
        redline(SmallFile.of(body).header("lần 1"), SmallFile.of(body).header("lần 2"));
    assertEquals(List.of("lần [-1-]{+2+}¶"), Shown.part(redline.docx(), "word/header.xml"));
  }

  @Test
  @DisplayName("keeps the end of a section of pages whose header says something else")
  void keepsSections() {
    String end =
        "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr></w:pPr></w:p>";
    says(
        SmallFile.of(p("a"), end, p("z")).header("lần 1"),
        SmallFile.of(p("a"), end, p("z")).header("lần 2"),
        "a¶",
        "¶",
        "z¶");
  }

  @Test
  @DisplayName("lists styles that look otherwise, and no others; one that is gone comes along")
  void listsStyles() {
    String same = "<w:style w:styleId=\"S\"><w:name w:val=\"same\"/></w:style>";
    String style = "<w:style w:styleId=\"A\"><w:name w:val=\"heading\"/>%s</w:style>";
    String gone = "<w:style w:styleId=\"G\"><w:name w:val=\"gone\"/></w:style>";
    RedlinedFile redline =
        redline(
            SmallFile.of(styled("G", "x y"), p("z")).styles(same, String.format(style, ""), gone),
            SmallFile.of(p("z")).styles(same, String.format(style, "<w:rPr><w:b/></w:rPr>")));
    assertEquals(List.of(new Untracked(Kind.STYLE, "heading")), redline.untracked());
    List<Element> styles = new DocxFile(redline.docx()).tree("word/styles.xml").elements();
    assertEquals(Optional.of("G"), styles.get(styles.size() - 1).attribute("w:styleId"));
  }

  @Test
  @DisplayName(
      "asks who changed a paragraph: of the old file for what is gone, else of the new one")
  void asksForAuthors() {
    List<Place> asked = new ArrayList<>();
    ChangeAuthors authors =
        place -> {
          asked.add(place);
          return new Author("Lê Văn C", Instant.parse("2026-01-02T03:04:05.678Z"));
        };
    byte[] old = SmallFile.of(p("đầu"), p("a b c")).docx();
    byte[] now = SmallFile.of(p("đầu"), p("a b d")).docx();
    RedlinedFile redline =
        Redline.between(new Draft("o", old), new Draft("n", now), authors, new Diagnostics())
            .orElseThrow();
    assertEquals(
        List.of("OLD 1 a b c", "NOW 1 a b d"),
        asked.stream().map(one -> one.side() + " " + one.number() + " " + one.words()).toList());
    Element gone = marks(redline, "del").get(0);
    assertEquals(Optional.of("Lê Văn C"), gone.attribute("w:author"));
    assertEquals(Optional.of("2026-01-02T03:04:05Z"), gone.attribute("w:date"));
  }

  @Test
  @DisplayName("is not made of what is no Word file, or holds macros; it is said of which file")
  void refusesOthers() {
    byte[] sound = SmallFile.of(p("a")).docx();
    byte[] text = "không phải Word".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("not-a-document old"), refused(text, sound));
    assertEquals(List.of("not-a-document now"), refused(sound, text));
    byte[] macros = SmallFile.ofType("application/vnd.ms-word.document.macroEnabled.main+xml");
    assertEquals(List.of("not-a-document now"), refused(sound, macros));
    assertEquals(List.of(), refused(sound, sound));
  }

  private static List<String> refused(byte[] old, byte[] now) {
    Diagnostics found = new Diagnostics();
    Redline.between(
        new Draft("old", old),
        new Draft("now", now),
        ChangeAuthors.always("A", Instant.EPOCH),
        found);
    return found.sorted().stream().map(RedlineTest::told).toList();
  }

  private static String told(Diagnostic diagnostic) {
    return diagnostic.code().id() + " " + diagnostic.message().arguments().get(0);
  }
}
