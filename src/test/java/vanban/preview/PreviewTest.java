package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
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

  private String figures() throws Exception {
    return page("panels").select("#figures > .note").text();
  }

  @Test
  @DisplayName("says that there are no figures only where the sources tell so")
  void tellsNoFiguresFromHiddenOnes() throws Exception {
    String sound = open.read(OpenPreview.REPORT);
    open.write(OpenPreview.REPORT, sound.replace("figures: so-lieu.yaml", "figures: so-leu.yaml"));
    assertTrue(figures().startsWith("Nguồn đang có lỗi, chưa đọc"), figures());
    Events events = open.events();
    open.write(OpenPreview.REPORT, sound);
    events.next(Events.Event::isFresh);
    assertEquals("", figures());
    open.write(OpenPreview.REPORT, sound.replace("figures: so-lieu.yaml", "figures: so-leu.yaml"));
    events.next(event -> !event.isFresh());
    assertTrue(figures().contains("lần đọc được gần nhất"), figures());
    assertEquals(List.of("thu"), page("panels").select("#figures details").eachAttr("data-key"));
    open.write(OpenPreview.REPORT, sound.replaceAll("(?m)^figures:.*|\\$\\{[^}]*}", ""));
    events.next(Events.Event::isFresh);
    assertEquals("Văn bản này không khai báo số liệu.", figures());
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
    assertEquals(FORBIDDEN, Raw.post(write, "figure=thu&scenario=actual&value=40"));
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
