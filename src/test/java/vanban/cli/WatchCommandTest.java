package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vanban.source.DiskWorld;

@DisplayName("vanban watch")
@Timeout(120)
class WatchCommandTest {
  private static final Path SAMPLE = Path.of("src/test/editors/project");
  private static final String FIGURES = "data/xa/so-lieu.yaml";
  private static final String REPORT = "data/xa/report.yaml";
  private static final long PATIENCE = 30_000; // milliseconds

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private Thread watching;

  @BeforeEach
  void watch() throws Exception {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    CommandLineTool tool =
        new CommandLineTool(
            new DiskWorld(folder), err, err, Screens.NONE, Locale.forLanguageTag("vi"));
    watching =
        new Thread(
            () -> status.set(tool.run("watch", "--lang", "vi", "--data", "data", "xa")), "watch");
    watching.start();
    waitFor("Đang theo dõi 1 báo cáo, đã ghi 1 văn bản");
  }

  @AfterEach
  void end() throws Exception {
    watching.interrupt();
    watching.join();
    assertEquals(Status.DONE, status.get());
  }

  private void waitFor(String words) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!said().contains(words)) {
      assertTrue(System.currentTimeMillis() < end, () -> "never " + words + " in\n" + said());
      Thread.sleep(20);
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private void replace(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, now));
  }

  @Test
  @DisplayName("tells in terms of the document what a save has changed")
  void tellsWhatHasChanged() throws Exception {
    replace(FIGURES, "actual: 25", "actual: 30");
    waitFor("Ngoài các mục: 1 đoạn; Mục I: 1 đoạn; thu → 3 chỗ");
    replace(
        REPORT,
        "body: Chi theo dự toán.",
        "body: |\n      Đúng dự toán[^1].\n\n      [^1]: Đã rà.");
    waitFor("Mục II: 1 đoạn, 1 chú thích");
  }

  @Test
  @DisplayName("leaves the document as it was while its sources are broken")
  void leavesTheDocument() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("out/xa/report.docx"));
    replace(REPORT, "figures: so-lieu.yaml", "figures: khong-co.yaml");
    waitFor(REPORT + " còn lỗi, văn bản giữ như cũ");
    assertTrue(said().contains("data/xa/report.yaml:8:10"), said());
    assertEquals(before.length, Files.readAllBytes(folder.resolve("out/xa/report.docx")).length);
    replace(REPORT, "figures: khong-co.yaml", "figures: so-lieu.yaml");
    waitFor("1 văn bản ghi lại, chữ không đổi");
  }

  private long times(String words) {
    return said().lines().filter(line -> line.contains(words)).count();
  }

  @Test
  @DisplayName("tells each warning once, and how many come and go")
  void tellsWarningsOnce() throws Exception {
    replace(FIGURES, "actual: 25", "actual:");
    waitFor(REPORT + ": 1 cảnh báo mới");
    replace(FIGURES, "plan: 100", "plan:");
    waitFor("`plan` của `thu`");
    assertEquals(1, times("`actual` của `thu`"), said());
    assertEquals(1, times("`plan` của `thu`"), said());
    replace(REPORT, "figures: so-lieu.yaml", "figures: khong-co.yaml");
    waitFor(REPORT + " còn lỗi");
    replace(REPORT, "figures: khong-co.yaml", "figures: so-lieu.yaml");
    waitFor("1 văn bản ghi lại, chữ không đổi");
    assertEquals(0, times("cảnh báo hết"), said()); // they were hidden, not gone
    assertEquals(1, times("`actual` của `thu`"), said());
    replace(FIGURES, "actual:", "actual: 25");
    waitFor(REPORT + ": 1 cảnh báo hết\n");
  }

  @Test
  @DisplayName("makes one run of many saves, and ends with the last")
  void makesOneRunOfMany() throws Exception {
    for (int i = 26; i <= 75; i++) {
      replace(FIGURES, "actual: " + (i - 1), "actual: " + i);
      Thread.sleep(10);
    }
    long end = System.currentTimeMillis() + PATIENCE;
    while (!text().contains("đạt 75%")) {
      assertTrue(System.currentTimeMillis() < end, this::said);
      Thread.sleep(50);
    }
    assertTrue(said().lines().filter(line -> line.contains("thu → ")).count() < 50, said());
  }

  private String text() throws IOException {
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    new CommandLineTool(
            new DiskWorld(folder),
            new PrintStream(words, true, StandardCharsets.UTF_8),
            quiet,
            Screens.NONE,
            Locale.forLanguageTag("vi"))
        .run("text", "out/xa/report.docx");
    return words.toString(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("writes nothing where nothing has changed")
  void writesNothingWithoutChange() throws Exception {
    Files.setLastModifiedTime(
        folder.resolve(FIGURES), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
    Thread.sleep(1_500);
    assertFalse(said().contains("ghi lại,"), said());
  }
}
