package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("In a browser, of sources that are not whole, the preview")
@Timeout(180)
class BrowserOfBrokenSourcesTest extends InBrowser {
  @Test
  @DisplayName("names file, line and column of what breaks the sources, over the last good page")
  void showsWhatIsWrong() throws Exception {
    open.replace(OpenPreview.REPORT, "figures: so-lieu", "figures: khong-co");
    browser.until("!document.getElementById('stale').hidden");
    browser.until("document.querySelectorAll('#wrong li.error').length === 1");
    assertEquals(
        OpenPreview.REPORT + ":8:10", browser.element("#wrong li.error").getAttribute("data-at"));
    assertEquals("25%", browser.run("return " + PLAN + ".textContent"));
    assertEquals(1L, browser.run("return " + PAGE + ".querySelectorAll('.vanban-error').length"));
    open.replace(OpenPreview.REPORT, "figures: khong-co", "figures: so-lieu");
    browser.until("document.getElementById('stale').hidden");
    browser.until(PAGE + ".querySelectorAll('.vanban-error').length === 0");
  }

  @Test
  @DisplayName("keeps the figures of before while the sources are broken, and why none is written")
  void keepsFiguresAndRefusals() throws Exception {
    tryActual("40,5");
    browser.run("document.activeElement.blur()");
    String sound = open.read(OpenPreview.REPORT);
    open.write(OpenPreview.REPORT, sound.replace("figures: so-lieu", "figures: khong-co"));
    browser.until("document.querySelector('#figures > .note')?.textContent.startsWith('Nguồn')");
    browser.element(".result [data-write]").click();
    String refused = "document.querySelector('.result .refused')?.textContent";
    browser.until(refused + ".startsWith('Lúc này báo cáo không có số ấy')");
    open.write(OpenPreview.REPORT, sound.replace("figures: so-lieu", "figures: mat-roi"));
    browser.until("document.querySelector('#wrong li').textContent.includes('mat-roi')");
    browser.until(refused + ".startsWith('Lúc này báo cáo không có số ấy')");
    open.write(OpenPreview.REPORT, sound);
    browser.until("document.querySelector('#figures > .note') === null");
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: 25"));
    browser.driver().manage().logs().get("browser"); // that it is refused is logged
  }

  @Test
  @DisplayName("shows where a figure is printed that is still to be filled in")
  void showsWhereAnOpenFigureIsPrinted() throws Exception {
    String marked = PAGE + ".querySelectorAll('[data-figure].vanban-warning').length";
    assertEquals(0L, browser.run("return " + marked));
    open.replace(OpenPreview.FIGURES, "actual: 25", "actual:");
    browser.until(marked + " === 3");
    browser.run(PAGE + ".defaultView.scrollTo(0, 3000)");
    browser.element("#wrong li[data-of=thu]").click();
    browser.until(PAGE + ".defaultView.scrollY < 900");
    browser.until("document.getElementById('state').textContent.includes('so-lieu.yaml:')");
    open.replace(OpenPreview.FIGURES, "actual:", "actual: 25");
    browser.until(marked + " === 0");
  }

  @Test
  @DisplayName("says when the report is deleted, and shows it when it is back")
  void saysThatTheReportIsGone() throws Exception {
    String sound = open.read(OpenPreview.REPORT);
    open.delete(OpenPreview.REPORT);
    browser.until("document.getElementById('stale').textContent.startsWith('Không còn tệp')");
    assertEquals("25%", browser.run("return " + PLAN + ".textContent"));
    open.write(OpenPreview.REPORT, sound.replace("genre: BÁO CÁO", "gerne: BÁO CÁO"));
    browser.until("document.getElementById('stale').textContent.startsWith('Nguồn đang có lỗi')");
    open.write(OpenPreview.REPORT, sound);
    browser.until("document.getElementById('stale').hidden");
  }
}
