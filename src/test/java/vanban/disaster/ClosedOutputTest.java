package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is to be printed and nobody takes")
@Order(2) // waits for other Javas, while other tests run
@EnabledOnOs(OS.LINUX)
class ClosedOutputTest {
  private static final int LOST = 74;
  private static final int CLOSED_PIPE = 141;

  @TempDir private Path folder;

  @Test
  @DisplayName("because the pipe is closed, ends as shells have it, without a word")
  void closedPipe() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thu");
    Process process = office.builder("figures", "data/a").start();
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(CLOSED_PIPE, process.waitFor(), err);
    assertEquals("", err);
  }

  @Test
  @DisplayName("because the disk is full, is not done, and said so")
  void fullDisk() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thu");
    Office.Ended ended =
        office.run(office.after("", ">/dev/full", "figures", "data/a", "--lang", "vi"));
    assertEquals(LOST, ended.status(), ended.err());
    assertTrue(ended.err().contains("không ghi được kết quả ra"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
  }

  @Test
  @DisplayName("because it was closed from the start, is not done, and no file takes it instead")
  void closedFromTheStart() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thu");
    SortedMap<String, String> before = office.files(".");
    Office.Ended ended = office.run(office.after("", ">&-", "check", "--format", "json"));
    assertEquals(LOST, ended.status(), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    assertEquals(before, office.files("."));
  }

  @Test
  @DisplayName("costs no document: nothing is printed where documents are written")
  void costsNoDocument() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thu");
    assertEquals(0, office.run("render").status());
    SortedMap<String, String> before = office.files("out");
    assertEquals(0, office.run(office.after("", "<&- >&- 2>&-", "render")).status());
    assertEquals(before, office.files("out"));
  }
}
