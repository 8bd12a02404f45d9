package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vanban.libreoffice.LibreOffice;

/** A preview of a long report that is open in a browser. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
  /** The document that is shown, for scripts. */
  static final String PAGE = "document.getElementById('page').contentDocument";

  /** The number of it that is a part of the plan. */
  static final String PLAN = PAGE + ".querySelector('[data-figure=\"thu.of_plan\"]')";

  /** One for all tests of a class. */
  Browser browser;

  final Optional<LibreOffice> office =
      LibreOffice.find(Optional.ofNullable(System.getenv("PATH")).orElse(""));

  @TempDir private Path folder;
  OpenPreview open;

  @BeforeAll
  void startBrowser() {
    browser = Browser.start();
  }

  @AfterAll
  void endBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    open = OpenPreview.in(folder, office);
    String more = "\n\n      Chi thường xuyên được giữ đúng dự toán đã giao.".repeat(80);
    open.replace(
        OpenPreview.REPORT,
        "body: Chi theo dự toán.",
        "body: |\n      Chi theo dự toán được giao từ đầu năm.\n      Số chi"
            + " đã rà soát."
            + more);
    browser.open(open.preview().address(Path.of(OpenPreview.REPORT)));
    browser.until("document.body.dataset.version !== undefined");
  }

  @AfterEach
  void close() throws Exception {
    List<String> complaints = browser.complaints();
    browser.open(URI.create("about:blank"));
    open.close();
    assertEquals(List.of(), complaints);
  }

  /** Opens the panel of figures, and tries another number. */
  void tryActual(String value) {
    browser.element("[data-tab=figures]").click();
    browser.element("details[data-key=thu] summary").click();
    WebElement input = browser.element("form[data-scenario=actual] input");
    input.clear();
    input.sendKeys(value, Keys.ENTER);
    browser.until("document.querySelectorAll('.result ins').length > 1");
  }
}
