package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.engine.SerialWork;
import vanban.engine.Workspace;
import vanban.source.DiskWorld;

@DisplayName("A preview")
@Timeout(120)
class PreviewTest {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  @TempDir private Path folder;
  private OpenPreview open;

  @BeforeEach
  void open() throws Exception {
    open = OpenPreview.in(folder);
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  private Document page(String name) throws Exception {
    return Jsoup.parse(open.get(open.ofReport(name)).body());
  }

  @Test
  @DisplayName("lists the reports of the project")
  void listsReports() throws Exception {
    Document list = Jsoup.parse(open.get(open.preview().address()).body());
    assertEquals(List.of(OpenPreview.REPORT), list.select("main a").eachText());
  }

  @Test
  @DisplayName("shows the words of a report, each with the place where it was written")
  void showsWordsWithPlaces() throws Exception {
    Document page = page("page");
    assertEquals(
        OpenPreview.REPORT + ":7:8",
        page.select("[data-at]:containsOwn(tình hình quý I)").attr("data-at"));
    assertEquals("25 tỷ đồng", page.select("[data-figure=thu]").first().text());
    assertEquals("25%", page.select("[data-figure=thu.of_plan]").text());
  }

  @Test
  @DisplayName("says of each line of a folded paragraph where that line was written")
  void placesFoldedLines() throws Exception {
    open.replace(
        OpenPreview.REPORT, "body: Chi theo dự toán.", "body: |\n      Chi theo\n      dự toán.");
    assertEquals(
        List.of("17:7", "18:7"),
        page("page").select("p:contains(Chi theo dự toán) [data-at]").eachAttr("data-at").stream()
            .map(at -> at.substring(OpenPreview.REPORT.length() + 1))
            .toList());
  }

  @Test
  @DisplayName("tells of a change on the disk, and shows it")
  void followsTheDisk() throws Exception {
    Events events = open.events();
    Events.Event first = events.next(Events.Event::isFresh);
    open.replace(OpenPreview.FIGURES, "actual: 25", "actual: 30");
    Events.Event next = events.next(event -> event.page() != first.page());
    assertTrue(next.isFresh());
    assertEquals("30%", page("page").select("[data-figure=thu.of_plan]").text());
  }

  @Test
  @DisplayName("keeps the last good page while the sources are broken, and says what is wrong")
  void keepsTheLastGoodPage() throws Exception {
    Events events = open.events();
    Events.Event first = events.next(Events.Event::isFresh);
    String sound = open.read(OpenPreview.REPORT);
    open.write(OpenPreview.REPORT, sound.replace("title: tình", "title: [tình"));
    Events.Event broken = events.next(event -> !event.isFresh());
    assertEquals(first.page(), broken.page());
    assertEquals("25%", page("page").select("[data-figure=thu.of_plan]").text());
    assertTrue(
        page("panels").select("#wrong li.error").attr("data-at").startsWith(OpenPreview.REPORT));
    open.write(OpenPreview.REPORT, sound);
    assertEquals(first.page(), events.next(Events.Event::isFresh).page());
    assertTrue(page("panels").select("#wrong li").isEmpty());
  }

  @Test
  @DisplayName("ends fifty saves in two seconds with the last state shown")
  void endsWithTheLastState() throws Exception {
    Events events = open.events();
    events.next(Events.Event::isFresh);
    for (int i = 1; i <= 50; i++) {
      open.write(OpenPreview.FIGURES, figures(i));
      Thread.sleep(40);
    }
    while (!page("page").select("[data-figure=thu.of_plan]").text().equals("50%")) {
      events.next(any -> true);
    }
    assertEquals("50 tỷ đồng", page("page").select("[data-figure=thu]").first().text());
  }

  private static String figures(int actual) {
    return """
    figures:
      thu: {name: Thu ngân sách, unit: tỷ đồng, actual: %d, plan: 100, source: Chi cục Thuế}
    """
        .formatted(actual);
  }

  @Test
  @DisplayName("survives a report that is deleted while it is shown, and comes back with it")
  void survivesDeletion() throws Exception {
    Events events = open.events();
    events.next(Events.Event::isFresh);
    String text = open.read(OpenPreview.REPORT);
    open.delete(OpenPreview.REPORT);
    events.next(event -> !event.isFresh());
    assertEquals(1, page("panels").select("#wrong li.error").size());
    open.write(OpenPreview.REPORT, text);
    events.next(Events.Event::isFresh);
  }

  @Test
  @DisplayName("says of a file of 50 MB that it is too large, and goes on")
  void survivesHugeFiles() throws Exception {
    Events events = open.events();
    events.next(Events.Event::isFresh);
    String text = open.read(OpenPreview.FIGURES);
    open.write(OpenPreview.FIGURES, "#".repeat(50_000_000));
    events.next(event -> !event.isFresh());
    assertTrue(page("panels").select("#wrong li.error").text().contains("10 MB"));
    open.write(OpenPreview.FIGURES, text);
    events.next(Events.Event::isFresh);
  }

  @Test
  @DisplayName("tells what would move if a number were another, and writes nothing")
  void triesNumbers() throws Exception {
    String before = open.read(OpenPreview.FIGURES);
    String answer = tried("40");
    assertTrue(answer.contains("<del>25%</del> → <ins>40%</ins>"), answer);
    assertEquals(before, open.read(OpenPreview.FIGURES));
    assertEquals("25%", page("page").select("[data-figure=thu.of_plan]").text());
  }

  @Test
  @DisplayName("reads a number that is tried as Vietnamese write it, and nothing else")
  void readsVietnameseNumbers() throws Exception {
    assertTrue(tried("1.040,5").contains("<ins>1.040,50%</ins>"), tried("1.040,5"));
    for (String none : List.of("", "x", "1,040.5", "1e9", "40 # ", "{a: 1}", "4\n0", "--1")) {
      assertTrue(tried(none).contains("1.234,5"), none);
    }
  }

  private String tried(String value) throws Exception {
    return open.post(open.ofReport("try"), form(value)).body();
  }

  private static String form(String value) {
    return "figure=thu&scenario=actual&value="
        + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void figures(String lines) throws Exception {
    Events events = open.events();
    int first = events.next(Events.Event::isFresh).version();
    open.replace(OpenPreview.FIGURES, "figures:\n", "figures:\n" + lines);
    events.next(event -> event.version() > first);
  }

  private String tried(String figure, String scenario, String value) throws Exception {
    String form =
        "figure="
            + figure
            + "&scenario="
            + scenario
            + "&value="
            + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
    return Jsoup.parse(open.post(open.ofReport("try"), form).body()).text();
  }

  @Test
  @DisplayName("says of a plan that is tried what it was, what it would be, and what moves by it")
  void triesPlans() throws Exception {
    String answer = tried("thu", "plan", "50");
    assertTrue(answer.startsWith("Thu ngân sách – Kế hoạch: 100 tỷ đồng → 50 tỷ đồng"), answer);
    assertTrue(answer.contains("1 chỗ trong văn bản đổi theo:"), answer);
    assertTrue(answer.contains("25% → 50%"), answer);
  }

  @Test
  @DisplayName("offers nothing to write where the number is what the file says already")
  void triesTheSame() throws Exception {
    assertEquals("Đây chính là số đang ghi trong tệp.", tried("thu", "actual", "25"));
  }

  @Test
  @DisplayName("shows that a plan is a bound, and takes one as it is read")
  void triesBounds() throws Exception {
    figures("  dat: {name: Tỷ lệ, unit: \"%\", actual: 92, plan: at least 90}\n");
    Document panels = page("panels");
    assertEquals(
        "Kế hoạch ít nhất %", panels.select("form[data-try=dat][data-scenario=plan] label").text());
    String kept = tried("dat", "plan", "95");
    assertTrue(kept.startsWith("Tỷ lệ – Kế hoạch: ít nhất 90 % → ít nhất 95 %"), kept);
    assertTrue(tried("dat", "plan", "trên 95%").contains("→ trên 95 %"));
    assertTrue(tried("dat", "actual", "trên 95").contains("Cần một số"));
    form("dat", "plan", "không quá 95");
    assertTrue(open.read(OpenPreview.FIGURES).contains("plan: at most 95}"));
  }

  private void form(String figure, String scenario, String value) throws Exception {
    String form =
        "figure="
            + figure
            + "&scenario="
            + scenario
            + "&value="
            + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
    HttpResponse<String> answer = open.post(open.ofReport("write"), form);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  @DisplayName("has an empty box for a number that is left open, and fills it in")
  void fillsOpenNumbers() throws Exception {
    figures("  mo: {name: Số mở, unit: vụ, actual: , plan: ~}\n");
    Document panels = page("panels");
    assertEquals(List.of("", ""), panels.select("form[data-try=mo] input").eachAttr("value"));
    form("mo", "plan", "7");
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: , plan: 7}"));
    Events events = open.events();
    events.next(Events.Event::isFresh);
    while (page("panels").select("form[data-try=mo] input[value=7]").isEmpty()) {
      Thread.sleep(50);
    }
    form("mo", "actual", "1.234,5");
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: 1234.5 , plan: 7}"));
  }

  @Test
  @DisplayName("says of a number that nobody types why there is no box for it")
  void saysWhyThereIsNoBox() throws Exception {
    figures("  tong: {name: Tổng, unit: tỷ đồng, sum: [thu]}\n  trong: {name: Trống, unit: vụ}\n");
    Document panels = page("panels");
    assertTrue(
        panels.select("details[data-key=tong]").text().contains("đổi thì đổi: Thu ngân sách."));
    assertTrue(panels.select("details[data-key=trong]").text().contains("thêm actual dưới trong"));
  }

  @Test
  @DisplayName("calls the numbers of before as the file does, or by their period")
  void namesNumbers() throws Exception {
    open.replace(
        OpenPreview.FIGURES,
        "figures:\n",
        "names: {plan: dự toán, prior: {t: tháng trước}}\nfigures:\n");
    open.replace(OpenPreview.FIGURES, "plan: 100", "plan: 100\n    prior: {t: 20, n: 21}");
    Events events = open.events();
    events.next(Events.Event::isFresh);
    Document panels = page("panels");
    assertEquals(
        List.of(
            "Thực hiện tỷ đồng",
            "Dự toán tỷ đồng",
            "Tháng trước tỷ đồng",
            "Kỳ so sánh (n) tỷ đồng"),
        panels.select("form[data-try=thu] label").eachText());
  }

  @Test
  @DisplayName("does not say that nothing is wrong before the reviewer has looked")
  void saysThatItLooks() throws Exception {
    Events events = open.events();
    events.next(Events.Event::isFresh);
    while (!page("panels").select("#wrong .count").text().equals("Không có lỗi.")) {
      Thread.sleep(20);
    }
    open.replace(OpenPreview.REPORT, "title: Thu", "title: Thu.");
    while (page("panels").select("#wrong li").isEmpty()) {
      Thread.sleep(20);
    }
    Events more = open.events();
    int before = more.next(Events.Event::isFresh).version();
    open.replace(OpenPreview.REPORT, "Chi theo dự toán.", "Chi theo dự toán đã giao.");
    more.next(event -> event.version() == before + 1);
    assertEquals(1, page("panels").select("#wrong li").size());
    more.next(event -> event.version() > before + 1);
    assertEquals("0 lỗi, 1 nhắc nhở", page("panels").select("#wrong .count").text());
  }

  @Test
  @DisplayName("writes a number that was tried to its place, and nothing else")
  void writesNumbers() throws Exception {
    String before = open.read(OpenPreview.FIGURES);
    page("page");
    assertEquals(200, open.post(open.ofReport("write"), form("40,5")).statusCode());
    assertEquals(before.replace("actual: 25", "actual: 40.5"), open.read(OpenPreview.FIGURES));
  }

  @Test
  @DisplayName("writes nothing to a file that has changed since it was read")
  void writesNothingOverChanges() throws Exception {
    page("page");
    String changed = open.read(OpenPreview.FIGURES).replace("25", "26");
    open.write(OpenPreview.FIGURES, changed);
    int status = open.post(open.ofReport("write"), form("40")).statusCode();
    String now = open.read(OpenPreview.FIGURES);
    assertTrue(
        status == CONFLICT && now.equals(changed) || now.equals(changed.replace("26", "40")), now);
  }

  @Test
  @DisplayName("mends what has one mend")
  void mends() throws Exception {
    Events events = open.events();
    events.next(Events.Event::isFresh);
    open.replace(OpenPreview.REPORT, "place: Tân Tiến", "plcae: Tân Tiến");
    events.next(event -> !event.isFresh());
    Document panels = page("panels");
    assertEquals(1, panels.select("button[data-mend]").size());
    HttpResponse<String> stale = open.post(open.ofReport("mend"), "number=0&version=1");
    assertEquals(CONFLICT, stale.statusCode());
    HttpResponse<String> mended =
        open.post(
            open.ofReport("mend"),
            "number="
                + panels.select("button[data-mend]").attr("data-mend")
                + "&version="
                + panels.select(".count").attr("data-version"));
    assertEquals(200, mended.statusCode(), mended.body());
    assertTrue(open.read(OpenPreview.REPORT).contains("place: Tân Tiến"));
  }

  @Test
  @DisplayName("shows in the editor a place of its files, and of no other")
  void showsPlaces() throws Exception {
    page("page");
    open.post(open.address("show"), "at=" + OpenPreview.FIGURES + ":5:7");
    assertEquals(List.of(new Spot(Path.of(OpenPreview.FIGURES), 5, 7)), open.shown());
    for (String elsewhere : List.of("/etc/passwd:1:1", "../x.yaml:1:1", "x", "data/xa:1:1")) {
      assertEquals(
          NOT_FOUND, open.post(open.address("show"), "at=" + elsewhere).statusCode(), elsewhere);
    }
    assertEquals(1, open.shown().size());
  }

  @Test
  @DisplayName("answers nobody who does not know its address, or comes from elsewhere")
  void answersNobodyElse() throws Exception {
    URI address = open.ofReport("page");
    URI wrong =
        URI.create(address.toString().replaceFirst("/[0-9a-f]{32}/", "/" + "0".repeat(32) + "/"));
    assertEquals(FORBIDDEN, open.get(wrong).statusCode());
    assertEquals(FORBIDDEN, open.get(address.resolve("/")).statusCode());
    assertEquals(FORBIDDEN, Raw.status(address, "Host: example.org"));
    assertEquals(FORBIDDEN, Raw.status(address, "Host: 127.0.0.1:1"));
    assertEquals(
        FORBIDDEN,
        Raw.status(address, "Host: " + address.getAuthority() + "\r\nOrigin: http://example.org"));
    assertEquals(200, Raw.status(address, "Host: " + address.getAuthority()));
  }

  @Test
  @DisplayName("changes nothing for a GET, nor for a POST that no page of its own sends")
  void changesNothingUnasked() throws Exception {
    String before = open.read(OpenPreview.FIGURES);
    for (String name : List.of("write", "mend", "show", "try")) {
      assertEquals(NOT_FOUND, open.get(open.ofReport(name)).statusCode(), name);
    }
    URI write = open.ofReport("write");
    assertEquals(FORBIDDEN, Raw.post(write, form("40")));
    assertEquals(before, open.read(OpenPreview.FIGURES));
  }

  @Test
  @DisplayName("gives out no file by its path")
  void givesOutNoFile() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "x");
    String root = open.preview().address().getRawPath();
    for (String path :
        List.of("../secret.txt", "%2e%2e/secret.txt", "secret.txt", "preview.js/../x")) {
      int status =
          Raw.status(
              open.preview().address(),
              root + path,
              "Host: " + open.preview().address().getAuthority());
      assertTrue(status == NOT_FOUND || status == FORBIDDEN, path + " " + status);
    }
    for (String report : List.of("secret.txt", "../x", "/etc/passwd", "%00", "data")) {
      assertEquals(NOT_FOUND, open.get(open.address("page?report=" + report)).statusCode(), report);
    }
  }

  @Test
  @DisplayName("lets nothing run in the page of a document, and nothing be fetched")
  void keepsPagesStill() throws Exception {
    String policy =
        open.get(open.ofReport("page"))
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;"));
    assertFalse(policy.contains("script"));
  }

  @Test
  @DisplayName("gives the document as it is now, and none while the sources are broken")
  void givesTheDocument() throws Exception {
    HttpResponse<String> word = open.get(open.ofReport("document.docx"));
    assertEquals(200, word.statusCode());
    assertTrue(word.headers().firstValue("Content-Disposition").orElse("").contains("report.docx"));
    Events events = open.events();
    open.replace(OpenPreview.REPORT, "layout: party-hd36", "layout: khong-co");
    events.next(event -> !event.isFresh());
    assertEquals(CONFLICT, open.get(open.ofReport("document.docx")).statusCode());
  }

  @Test
  @DisplayName("says that a port is taken")
  void saysThatAPortIsTaken() throws Exception {
    DiskWorld world = new DiskWorld(folder);
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    SerialWork work = new SerialWork("test-second", System.err);
    Setting setting =
        new Setting(world, project, Messages.in(Language.EN), Optional.empty(), Editor.NONE, true);
    Assertions.assertThrows(
        BindException.class,
        () ->
            Preview.open(
                setting,
                work,
                new Workspace(world, project),
                open.preview().address().getPort(),
                System.err));
    work.stop();
  }
}
