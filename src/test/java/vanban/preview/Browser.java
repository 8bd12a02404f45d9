package vanban.preview;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import vanban.Requirement;

/**
 * Chromium without a window. Where it or its driver is absent, the test is skipped, unless the
 * environment says {@code VANBAN_REQUIRE_BROWSER=true}, as it does in CI: then it fails.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String WIDTH = "1400";
  private static final String HEIGHT = "900";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it. */
  static Browser start() {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    boolean met = chromium.isPresent() && chromedriver.isPresent();
    Requirement.of("VANBAN_REQUIRE_BROWSER", met, "chromium and chromedriver on the path");
    Logger.getLogger("org.openqa.selenium").setLevel(Level.OFF);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // whoever runs the tests as root has no other way
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=" + WIDTH + "," + HEIGHT);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    service.sendOutputTo(OutputStream.nullOutputStream());
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> program(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page. */
  void open(URI address) {
    driver.get(address.toString());
  }

  /** What a script gives. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script gives true. */
  void until(String condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(run("return " + condition))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never " + condition);
      }
    }
  }

  /** The one element that is chosen. */
  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Works within the page of the document. */
  void inPage(Runnable work) {
    driver.switchTo().frame("page");
    work.run();
    driver.switchTo().defaultContent();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What the browser complains of. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** Keeps what is seen as a picture. */
  void photograph(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
