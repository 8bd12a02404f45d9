package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of a number that is tried, a preview")
@Timeout(120)
class TrialTest {
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
    return open.post(open.ofReport("try"), form("thu", "actual", value)).body();
  }

  private static String form(String figure, String scenario, String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return "figure=" + figure + "&scenario=" + scenario + "&value=" + typed;
  }

  private void figures(String lines) throws Exception {
    Events events = open.events();
    int first = events.next(Events.Event::isFresh).version();
    open.replace(OpenPreview.FIGURES, "figures:\n", "figures:\n" + lines);
    events.next(event -> event.version() > first);
    String last = lines.substring(lines.lastIndexOf("name: ") + 6).split(",", 2)[0];
    while (!page("panels").text().contains(last)) { // half of the file may have been read
      Thread.sleep(50);
    }
  }

  private String tried(String figure, String scenario, String value) throws Exception {
    String answer = open.post(open.ofReport("try"), form(figure, scenario, value)).body();
    return Jsoup.parse(answer).text();
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
  @DisplayName("writes a bound in the language in which the file has it")
  void writesBoundsInTheirLanguage() throws Exception {
    figures("  dat: {name: Tỷ lệ, unit: \"%\", actual: 92, plan: ít nhất 90}\n");
    write("dat", "plan", "không quá 95");
    assertTrue(open.read(OpenPreview.FIGURES).contains("plan: không quá 95}"));
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
    write("dat", "plan", "không quá 95");
    assertTrue(open.read(OpenPreview.FIGURES).contains("plan: at most 95}"));
  }

  private void write(String figure, String scenario, String value) throws Exception {
    HttpResponse<String> answer = open.post(open.ofReport("write"), form(figure, scenario, value));
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  @DisplayName("does not write over a number that is another by then")
  void keepsOtherNumbers() throws Exception {
    Document answer =
        Jsoup.parse(open.post(open.ofReport("try"), form("thu", "actual", "40")).body());
    assertEquals("25", answer.select("button[data-write]").attr("data-write"));
    String late = form("thu", "actual", "40") + "&was=24";
    HttpResponse<String> refused = open.post(open.ofReport("write"), late);
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("vừa đổi thành 25"), refused.body());
    String seen = form("thu", "actual", "40") + "&was=25";
    assertEquals(200, open.post(open.ofReport("write"), seen).statusCode());
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: 40"));
  }

  @Test
  @DisplayName("has an empty box for a number that is left open, and fills it in")
  void fillsOpenNumbers() throws Exception {
    figures("  mo: {name: Số mở, unit: vụ, actual: , plan: ~}\n");
    Document panels = page("panels");
    assertEquals(List.of("", ""), panels.select("form[data-try=mo] input").eachAttr("value"));
    write("mo", "plan", "7");
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: , plan: 7}"));
    Events events = open.events();
    events.next(Events.Event::isFresh);
    while (page("panels").select("form[data-try=mo] input[value=7]").isEmpty()) {
      Thread.sleep(50);
    }
    write("mo", "actual", "1.234,5");
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
  @DisplayName("writes a number that was tried to its place, and nothing else")
  void writesNumbers() throws Exception {
    String before = open.read(OpenPreview.FIGURES);
    page("page");
    assertEquals(
        200, open.post(open.ofReport("write"), form("thu", "actual", "40,5")).statusCode());
    assertEquals(before.replace("actual: 25", "actual: 40.5"), open.read(OpenPreview.FIGURES));
  }

  @Test
  @DisplayName("writes nothing to a file that has changed since it was read")
  void writesNothingOverChanges() throws Exception {
    page("page");
    String changed = open.read(OpenPreview.FIGURES).replace("25", "26");
    open.write(OpenPreview.FIGURES, changed);
    int status = open.post(open.ofReport("write"), form("thu", "actual", "40")).statusCode();
    String now = open.read(OpenPreview.FIGURES);
    assertTrue(
        status == CONFLICT && now.equals(changed) || now.equals(changed.replace("26", "40")), now);
  }
}
