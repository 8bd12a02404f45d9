package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vanban.Requirement;

@DisplayName("A document that cannot be written")
@Order(2) // waits for other Javas, while other tests run
@EnabledOnOs(OS.LINUX)
class UnwritableTest {
  private static final String MOUNT = "VANBAN_REQUIRE_MOUNT";
  private static final String FULL = "tmpfs -o size=1m tmpfs";
  private static final int ROOM = 4096; // less than any Word file

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void bringReports() throws IOException {
    office = new Office(folder);
    office.report("a", "Bản một");
    Files.createDirectory(folder.resolve("out"));
  }

  /** All that is left as it was, and nothing besides; said in the language asked for. */
  private void refused(ProcessBuilder builder, String language, String why) throws Exception {
    SortedMap<String, String> before = office.files("out");
    builder.command().addAll(List.of("--lang", language));
    Office.Ended ended = office.run(builder);
    assertEquals(1, ended.status(), ended.err());
    assertTrue(ended.err().contains("error[unwritable-output]: "), ended.err());
    assertTrue(ended.err().contains(why), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    assertEquals(before, office.files("out"));
  }

  private void renderFirst() throws Exception {
    assertEquals(0, office.run("render").status());
    assertEquals(List.of("a/report.docx"), List.copyOf(office.files("out").keySet()));
    office.report("a", "Bản hai");
  }

  @Test
  @DisplayName("because it is larger than the system allows leaves the old one alone")
  void tooLarge() throws Exception {
    renderFirst();
    String limit = "ulimit -f 4;";
    refused(
        office.after(limit, "", "render"),
        "vi",
        "không ghi được out/a/report.docx: tệp lớn hơn mức hệ thống cho phép");
    refused(
        office.after(limit, "", "render"),
        "en",
        "out/a/report.docx cannot be written: the file is larger than the system allows");
  }

  @Test
  @DisplayName("because the disk is full leaves the old one alone, and no draft on the full disk")
  void fullDisk() throws Exception {
    mounted(FULL, "out");
    try {
      renderFirst();
      Path out = folder.resolve("out");
      long left = Files.getFileStore(out).getUsableSpace() - ROOM;
      Files.write(out.resolve("others.bin"), new byte[(int) left]);
      refused(office.builder("render"), "vi", "không ghi được out/a/report.docx: đĩa đã đầy");
      refused(
          office.builder("render"), "en", "out/a/report.docx cannot be written: the disk is full");
      Files.delete(out.resolve("others.bin"));
      assertEquals(0, office.run("render").status());
    } finally {
      unmount("out");
    }
  }

  @Test
  @DisplayName("because the disk is read-only is told so")
  void readOnly() throws Exception {
    renderFirst();
    mounted("--bind out", "out");
    try {
      Requirement.of(
          MOUNT, shell("mount -o remount,ro,bind out") == 0, "folder that can be made read-only");
      refused(
          office.builder("render"), "vi", "không ghi được out/a/report.docx: ổ đĩa chỉ cho đọc");
      refused(office.builder("render"), "en", "out/a/report.docx cannot be written: the disk is");
    } finally {
      unmount("out");
    }
  }

  /** Mounting is for root; whoever is not sees that the test was left out, and why. */
  private void mounted(String what, String where) throws Exception {
    String type = what.startsWith("-") ? "" : "-t ";
    int status = shell("mount " + type + what + " " + where);
    Requirement.of(MOUNT, status == 0, "right to mount a disk");
  }

  private void unmount(String where) throws Exception {
    assertEquals(0, shell("umount " + where));
  }

  private int shell(String command) throws Exception {
    return new ProcessBuilder("bash", "-c", command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  @DisplayName("because a folder or a file is in its way is told so, and the others are written")
  void inTheWay() throws Exception {
    office.report("b", "Bản một");
    office.report("c", "Bản một");
    office.write("out/a/report.docx/của người khác.txt", "x");
    office.write("out/b", "x");
    Office.Ended ended = office.run("render", "--lang", "vi");
    assertEquals(1, ended.status(), ended.err());
    assertTrue(ended.err().contains("out/a/report.docx: ở đó đã có một thư mục"), ended.err());
    assertTrue(ended.err().contains("out/b không phải thư mục"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    Map<String, String> left = office.files("out");
    assertEquals(
        List.of("a/report.docx/của người khác.txt", "b", "c/report.docx"),
        List.copyOf(left.keySet()));
  }

  @Test
  @DisplayName("because the folder of documents is a file is told so")
  void outIsAFile() throws Exception {
    Files.delete(folder.resolve("out"));
    office.write("out", "x");
    Office.Ended ended = office.run("render", "--lang", "vi");
    assertEquals(1, ended.status(), ended.err());
    assertTrue(ended.err().contains("out không phải thư mục"), ended.err());
    assertEquals("x", Files.readString(folder.resolve("out")));
  }

  @Test
  @DisplayName("of the schemas neither, without a stack trace")
  void schemas() throws Exception {
    office.write("schema", "x");
    Office.Ended ended = office.run("schema", "--lang", "en");
    assertEquals(1, ended.status(), ended.err());
    assertTrue(ended.err().contains("schema is not a folder"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
  }
}
