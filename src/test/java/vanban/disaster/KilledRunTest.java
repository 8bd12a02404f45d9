package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dvanban.kills=50} for more than a few, which take about as many times two seconds. */
@DisplayName("A run that is killed")
@Order(2) // waits for other Javas, while other tests run
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("vanban.kills", 4);
  private static final int MOST_KILLS = 40; // until one comes among the documents
  private static final int REPORTS = 12;
  private static final int MOST_MILLIS = 60;

  @TempDir private Path folder;

  private void write(Office office, String version) throws IOException {
    for (int i = 0; i < REPORTS; i++) {
      office.report("r" + i, "Bản " + version + " của báo cáo " + i);
    }
  }

  private SortedMap<String, String> rendered(Office office) throws Exception {
    Office.Ended ended = office.run("render");
    assertEquals(0, ended.status(), ended.err());
    return office.files("out");
  }

  @Test
  @DisplayName("leaves of each document the old or the new one, and what else it leaves is swept")
  void leavesTheOldOrTheNew() throws Exception {
    Office office = new Office(folder);
    write(office, "hai");
    SortedMap<String, String> second = rendered(office);
    write(office, "một");
    SortedMap<String, String> first = rendered(office);
    assertEquals(REPORTS, first.size());
    Random random = new Random(20261121);
    int mixed = 0;
    for (int kill = 0; kill < KILLS || (mixed == 0 && kill < MOST_KILLS); kill++) {
      write(office, kill % 2 == 0 ? "hai" : "một");
      kill(office, random);
      SortedMap<String, String> left = office.files("out");
      left.keySet().removeIf(Office::isDraft);
      assertEquals(first.keySet(), left.keySet());
      left.forEach(
          (name, bytes) ->
              assertTrue(bytes.equals(first.get(name)) || bytes.equals(second.get(name)), name));
      mixed += left.equals(first) || left.equals(second) ? 0 : 1;
    }
    assertTrue(mixed > 0, "none of the runs was killed among its documents");
    age(office);
    write(office, "hai");
    assertEquals(second, rendered(office));
  }

  /** Kills a run some time after it has written some of its documents. */
  private static void kill(Office office, Random random) throws Exception {
    Path out = office.folder().resolve("out");
    FileTime before = latest(out);
    Process process =
        office
            .builder("render")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int documents = random.nextInt(REPORTS);
    while (process.isAlive() && writtenSince(out, before) < documents) {
      Thread.sleep(2);
    }
    Thread.sleep(random.nextInt(MOST_MILLIS));
    process.destroyForcibly().waitFor();
  }

  private static List<FileTime> written(Path out) throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      times.add(Files.getLastModifiedTime(out.resolve("r" + i + "/report.docx")));
    }
    return times;
  }

  private static FileTime latest(Path out) throws IOException {
    return Collections.max(written(out));
  }

  private static long writtenSince(Path out, FileTime before) throws IOException {
    return written(out).stream().filter(time -> time.compareTo(before) > 0).count();
  }

  /** Makes what was left behind two hours old; a draft that only might be is there in any case. */
  private static void age(Office office) throws IOException {
    Path out = office.folder().resolve("out");
    Files.writeString(out.resolve("r0/.vanban-of-a-run.tmp"), "half of it");
    for (String name : List.copyOf(office.files("out").keySet())) {
      if (Office.isDraft(name)) {
        Instant then = Instant.now().minus(Duration.ofHours(2));
        Files.setLastModifiedTime(out.resolve(name), FileTime.from(then));
      }
    }
  }

  @Test
  @DisplayName("is not missed by another that writes to the same folder at the same time")
  void twoAtOnce() throws Exception {
    Office office = new Office(folder);
    write(office, "một");
    Process other = office.builder("render").redirectErrorStream(true).start();
    Office.Ended ended = office.run("render");
    String said = new String(other.getInputStream().readAllBytes());
    assertEquals(0, other.waitFor(), said);
    assertEquals(0, ended.status(), ended.err());
    SortedMap<String, String> both = office.files("out");
    assertEquals(REPORTS, both.size(), both.keySet().toString());
    assertEquals(both, rendered(office));
  }
}
