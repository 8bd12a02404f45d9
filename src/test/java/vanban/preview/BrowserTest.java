package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

@DisplayName("In a browser, the preview")
@Timeout(180)
class BrowserTest extends InBrowser {
  /** How far from the left end of an element one of its letters stands. */
  private static final String LEFT_OF_LETTER =
      """
      const range = document.createRange();
      range.setStart(arguments[0].firstChild, arguments[1]);
      range.setEnd(arguments[0].firstChild, arguments[1] + 1);
      return range.getBoundingClientRect().left - arguments[0].getBoundingClientRect().left;
      """;

  @Test
  @DisplayName("shows a changed figure without loading again or losing its place")
  void followsWithoutLosingItsPlace() throws Exception {
    browser.run("window.same = true; " + PAGE + ".defaultView.scrollTo(0, 900)");
    Object words = wordsAtTop();
    open.replace(OpenPreview.FIGURES, "actual: 25", "actual: 30");
    browser.until(PLAN + ".textContent === '30%'");
    browser.until(PAGE + ".querySelectorAll('.vanban-new').length > 0");
    assertEquals(true, browser.run("return window.same"));
    assertEquals(words, wordsAtTop());
    open.replace(
        OpenPreview.REPORT, "sections:", "sections:\n  - title: Mở đầu\n    body: Mới thêm vào.");
    browser.until(PAGE + ".body.textContent.includes('Mới thêm vào.')");
    assertEquals(words, wordsAtTop());
  }

  private Object wordsAtTop() {
    return browser.run(
        "return [...%s.querySelectorAll('main p')].findIndex(p => p.getBoundingClientRect().top > 0)"
                .formatted(PAGE)
            + " - "
            + PAGE
            + ".querySelectorAll('main p').length");
  }

  @Test
  @DisplayName("tells the line and the column of the very letter that is clicked")
  void tellsWhatIsClicked() throws Exception {
    browser.inPage(
        () -> {
          WebElement words =
              browser.driver().findElement(By.xpath("//span[. = 'Số chi đã rà soát.']"));
          Number from = (Number) browser.run(LEFT_OF_LETTER, words, "Số chi đã ".length());
          int left = from.intValue() + 1 - words.getSize().getWidth() / 2;
          new Actions(browser.driver()).moveToElement(words, left, 0).click().perform();
        });
    browser.until("document.getElementById('state').textContent.includes(':18:17')");
    assertEquals(List.of(new Spot(Path.of(OpenPreview.REPORT), 18, 17)), open.shown(1));
  }

  @Test
  @DisplayName("says of a number under the pointer where it comes from")
  void explainsNumbers() {
    browser.inPage(
        () ->
            new Actions(browser.driver())
                .moveToElement(browser.element("[data-figure='thu.of_plan']"))
                .perform());
    browser.until("!document.getElementById('tip').hidden");
    String told = browser.element("#tip").getText();
    assertTrue(told.contains("25") && told.contains("100") && told.contains("Chi cục Thuế"), told);
  }

  @Test
  @DisplayName("tries another number, writes it where it is declared, and shows it")
  void triesAndWrites() throws Exception {
    browser.element("[data-tab=figures]").click();
    browser.element("details[data-key=thu] summary").click();
    WebElement input = browser.element("form[data-scenario=actual] input");
    input.clear();
    input.sendKeys("40,5", Keys.ENTER);
    browser.until("document.querySelectorAll('.result ins').length > 1");
    assertEquals("25%", browser.run("return " + PLAN + ".textContent"));
    browser.element(".result [data-write]").click();
    browser.until(PLAN + ".textContent === '40,50%'");
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: 40.5"));
  }

  @Test
  @DisplayName("says at the button why a number is not written, and keeps what was tried")
  void keepsWhatIsNotWritten() throws Exception {
    tryActual("40,5");
    browser.run("window.fetch = async () => new Response('Tệp vừa đổi.', {status: 409})");
    browser.element(".result [data-write]").click();
    browser.until("document.querySelector('.result .refused')?.textContent === 'Tệp vừa đổi.'");
    browser.run("delete window.fetch; document.activeElement.blur()");
    open.replace(OpenPreview.REPORT, "title: Thu", "title: Thu ngân sách");
    browser.until(PAGE + ".body.textContent.includes('Thu ngân sách')");
    browser.until("document.querySelectorAll('#outline li').length > 1");
    assertEquals("Tệp vừa đổi.", browser.element(".result .refused").getText());
    assertEquals("40,5", browser.run("return document.querySelector('form input').value"));
  }

  @Test
  @DisplayName(
      "goes on telling what is wrong while somebody types a number, and keeps what he types")
  void refreshesAroundTheTypist() throws Exception {
    browser.element("[data-tab=figures]").click();
    browser.element("details[data-key=thu] summary").click();
    WebElement input = browser.element("form[data-scenario=actual] input");
    input.sendKeys("7");
    open.replace(OpenPreview.FIGURES, "plan: 100", "plan: 200");
    open.replace(OpenPreview.REPORT, "place: Tân Tiến", "plcae: Tân Tiến");
    browser.until("document.querySelectorAll('#wrong li.error').length > 0");
    assertEquals("257", input.getDomProperty("value"));
    String plan = "document.querySelector('form[data-scenario=plan] input').value";
    assertEquals("100", browser.run("return " + plan));
    input.sendKeys(Keys.TAB);
    browser.run("document.activeElement.blur()");
    browser.until(plan + " === '200'");
    assertEquals(
        "257",
        browser.run("return document.querySelector('form[data-scenario=actual] input').value"));
  }

  @Test
  @DisplayName("keeps what came of a number that was tried when the report changes, and asks anew")
  void keepsTrials() throws Exception {
    tryActual("40");
    browser.run("document.activeElement.blur()");
    assertTrue(browser.element(".result").getText().contains("25% → 40%"));
    open.replace(OpenPreview.FIGURES, "plan: 100", "plan: 50");
    browser.until("document.querySelector('.result').textContent.includes('50% → 80%')");
    open.replace(OpenPreview.FIGURES, "figures:", "figures: [");
    browser.until("!document.getElementById('stale').hidden");
    open.replace(OpenPreview.FIGURES, "figures: [", "figures:");
    browser.until("document.getElementById('stale').hidden");
    browser.until("document.querySelector('.result')?.textContent.includes('50% → 80%')");
  }

  @Test
  @DisplayName("takes a double click on a number for no click on its words")
  void tellsDoubleClicks() throws Exception {
    browser.inPage(
        () ->
            new Actions(browser.driver())
                .doubleClick(browser.element("[data-figure='thu.of_plan']"))
                .perform());
    browser.until("document.querySelector('details[data-key=thu]').open");
    browser.driver().manage().timeouts().scriptTimeout(java.time.Duration.ofSeconds(5));
    browser.driver().executeAsyncScript("setTimeout(arguments[0], 600)");
    assertEquals(List.of(), open.shown());
    browser.inPage(
        () ->
            new Actions(browser.driver())
                .click(browser.element("[data-figure='thu.of_plan']"))
                .perform());
    browser.until("document.getElementById('state').textContent.includes('report.yaml:')");
    assertEquals(1, open.shown(1).size());
  }

  @Test
  @DisplayName("says that the program has ended, and follows to where it is opened anew")
  void saysThatItHasEnded() throws Exception {
    open.preview().close();
    browser.until("!document.getElementById('ended').hidden");
    assertTrue(browser.element("#ended").getText().contains("đã dừng"));
    String old = browser.driver().getWindowHandle();
    try (OpenPreview again = open.again()) {
      browser.driver().switchTo().newWindow(WindowType.TAB);
      browser.open(again.preview().address(Path.of(OpenPreview.REPORT)));
      browser.until("document.body.dataset.version !== undefined");
      saysThatNoPagesAreThere();
      browser.driver().close();
      browser.driver().switchTo().window(old);
      browser.until("location.pathname === '" + again.preview().address().getPath() + "'");
      browser.until("document.body.dataset.version !== undefined");
      browser.open(URI.create("about:blank"));
    }
    browser.driver().manage().logs().get("browser"); // that nobody answers is logged
  }

  @Test
  @DisplayName("goes by keys from finding to finding and from panel to panel")
  void obeysKeys() throws Exception {
    open.replace(OpenPreview.REPORT, "title: Thu", "title: Thu.");
    browser.until("document.querySelectorAll('#wrong li').length > 0");
    browser.element("body").sendKeys("3");
    browser.until("!document.getElementById('figures').hidden");
    browser.element("body").sendKeys("n");
    browser.until("!document.getElementById('wrong').hidden");
    browser.until("document.getElementById('state').textContent.includes('report.yaml:')");
  }

  @Test
  @DisplayName("swaps in the pages as they are printed, and follows there too")
  void showsPrintedPages() throws Exception {
    vanban.Requirement.of("VANBAN_REQUIRE_LIBREOFFICE", office.isPresent(), "soffice on the path");
    browser.run(PAGE + ".defaultView.scrollTo(0, 1200)");
    browser.element("#pictures").click();
    browser.until("document.querySelectorAll('#pages img').length >= 2");
    browser.until("document.getElementById('pages').scrollTop > 300");
    browser.element("#pictures").click();
    browser.until(PAGE + ".defaultView.scrollY === 1200");
    browser.element("#pictures").click();
    browser.until("document.querySelector('#pages img').naturalWidth > 800");
    Object first = browser.run("return document.querySelector('#pages img').src");
    open.replace(OpenPreview.FIGURES, "actual: 25", "actual: 30");
    browser.until("document.querySelector('#pages img').src !== '" + first + "'");
    browser.until("document.querySelector('#pages img').naturalWidth > 800");
  }

  /** In a preview without LibreOffice. */
  private void saysThatNoPagesAreThere() {
    browser.element("#pictures").click();
    browser.until("document.querySelector('#pages .note').textContent.includes('Cài LibreOffice')");
    browser.element("a[href^='document.pdf']").click();
    browser.until("document.getElementById('state').textContent.includes('Cài LibreOffice')");
  }

  @Test
  @DisplayName("fetches a document before it is kept, under its name")
  void fetchesDocuments() {
    browser.run(
        "HTMLAnchorElement.prototype.click ="
            + " function() { document.body.dataset.kept = this.download + ' ' + this.href; }");
    ((JavascriptExecutor) browser.driver())
        .executeScript(
            "document.querySelector(\"a[href^='document.docx']\").dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, cancelable: true}))");
    browser.until("document.body.dataset.kept?.startsWith('report.docx blob:http')");
  }

  @Test
  @DisplayName("says at the button why nothing is mended")
  void saysWhyNothingIsMended() throws Exception {
    open.replace(OpenPreview.REPORT, "place: Tân Tiến", "plcae: Tân Tiến");
    browser.until("document.querySelector('#wrong [data-mend]') !== null");
    browser.run("window.fetch = async () => new Response('Tệp vừa đổi.', {status: 409})");
    browser.element("#wrong [data-mend]").click();
    browser.until("document.querySelector('#wrong li .refused')?.textContent === 'Tệp vừa đổi.'");
    browser.run("delete window.fetch");
    open.replace(OpenPreview.REPORT, "title: Chi", "title: Chi.");
    browser.until("document.querySelectorAll('#outline li').length > 1");
    browser.until("document.querySelector('#wrong li .refused')?.textContent === 'Tệp vừa đổi.'");
  }

  private static final String LINE =
      "[...document.querySelectorAll('#pages text')].find(t => t.textContent.includes('%s'))";

  @Test
  @DisplayName(
      "tells the place of words that are clicked on a printed page, and shows others there")
  void followsPrintedWords() throws Exception {
    vanban.Requirement.of("VANBAN_REQUIRE_LIBREOFFICE", office.isPresent(), "soffice on the path");
    browser.element("#pictures").click();
    browser.until("document.querySelectorAll('#pages text').length > 80");
    String line = LINE.formatted("đã rà soát");
    browser.run(line + ".scrollIntoView({block: 'center'})");
    WebElement words = (WebElement) browser.run("return " + line);
    int right = words.getSize().getWidth() / 2 - 20;
    new Actions(browser.driver()).moveToElement(words, right, 0).click().perform();
    browser.until("document.getElementById('state').textContent.includes(':18:')");
    assertEquals(18, open.shown(1).get(0).line());
    WebElement again =
        (WebElement)
            browser.run(
                "return " + LINE.formatted("thường xuyên").replace("find", "filter") + "[30]");
    browser.run("arguments[0].scrollIntoView({block: 'center'})", again);
    new Actions(browser.driver()).moveToElement(again).click().perform();
    browser.element("[data-tab=outline]").click();
    browser.element("#outline li:last-child span").click();
    browser.until("document.querySelector('#pages .here') !== null");
    browser.until("document.getElementById('state').textContent.includes('report.yaml:')");
    assertEquals(2, open.shown(2).size()); // the repeated words are passed over
    WebElement number = (WebElement) browser.run("return " + LINE.formatted("đạt 25% dự toán"));
    browser.run("arguments[0].scrollIntoView({block: 'center'})", number);
    new Actions(browser.driver()).moveToElement(number).doubleClick().perform();
    browser.element("[data-tab=wrong]").click();
    open.replace(OpenPreview.REPORT, "title: Thu", "title: Thu.");
    browser.until("document.querySelectorAll('#wrong li').length > 0");
    browser.until("document.querySelectorAll('#pages rect.warning').length > 0");
    browser.run("document.getElementById('pages').scrollTop = 99999");
    browser.element("body").sendKeys("n");
    browser.until(
        "document.getElementById('pages').hidden || document.getElementById('pages').scrollTop <"
            + " 900");
  }
}
