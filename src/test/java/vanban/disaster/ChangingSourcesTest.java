package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.source.DiskWorld;

@DisplayName("A file of figures that is saved again and again while documents are made")
class ChangingSourcesTest {
  /** Faster than anybody saves, and slower than a file is read twice. */
  private static final int PAUSE_MILLIS = 40;

  private static final int RENDERS = 30;
  private static final Pattern SAID = Pattern.compile("Thu (\\d+), chi (\\d+)\\.");

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void bringReports() throws IOException {
    office = new Office(folder);
    for (String name : new String[] {"a", "b", "c"}) {
      Path report = office.report(name, "Thu ${thu}, chi ${chi}");
      Files.writeString(report, Files.readString(report) + "figures: ../figures.yaml\n");
    }
    office.write("data/figures.yaml", figures(10));
  }

  /** All on one line that is closed at its end: half of it is no YAML. */
  private static String figures(int number) {
    return "figures: {thu: {actual: %d}, chi: {actual: %d}, khac: {name: %s}}\n"
        .formatted(number, number, "khác ".repeat(500));
  }

  /** Saves a file, and again with other figures, until the test is over. */
  private interface Saver {
    void save(Path file, String text) throws IOException;
  }

  private static void byRenaming(Path file, String text) throws IOException {
    Path other = Files.writeString(file.resolveSibling("figures.new"), text);
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void saved(Saver saver, AtomicBoolean over) {
    Path file = folder.resolve("data/figures.yaml");
    for (int number = 11; !over.get(); number = number % 89 + 11) {
      try {
        saver.save(file, figures(number));
        Thread.sleep(PAUSE_MILLIS);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private int whole(Saver saver) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> saving = thread.submit(() -> saved(saver, over));
    int done = 0;
    try {
      for (int i = 0; i < RENDERS; i++) {
        done += render();
      }
    } finally {
      over.set(true);
      thread.shutdown();
    }
    saving.get();
    return done;
  }

  /** Of one state, or none at all; returns how many documents there are. */
  private int render() throws IOException {
    for (String name : office.files("out").keySet()) {
      Files.delete(folder.resolve("out").resolve(name));
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    String templates = Path.of("templates").toAbsolutePath().toString();
    int status =
        new CommandLineTool(new DiskWorld(folder), print, print, Screens.NONE, Locale.ROOT)
            .run("render", "--format", "text", "--templates", templates);
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(status == 0 || (status == 1 && said.contains("error[")), status + ": " + said);
    assertFalse(said.contains("\tat "), said);
    TreeSet<String> numbers = new TreeSet<>();
    for (String text : office.files("out").values()) {
      Matcher words = SAID.matcher(text);
      assertTrue(words.find(), text);
      numbers.add(words.group(1));
      numbers.add(words.group(2));
    }
    assertTrue(numbers.size() <= 1, "the documents of one run say " + numbers);
    return office.files("out").size();
  }

  @Test
  @DisplayName("by another that takes its name, is one and the same for all documents of a run")
  void renamed() throws Exception {
    int done = whole(ChangingSourcesTest::byRenaming);
    assertTrue(done > 2 * RENDERS, done + " documents"); // or it is told that one never rests
  }

  @Test
  @DisplayName("by emptying and filling it, is whole, or an error is told")
  void inPlace() throws Exception {
    assertTrue(whole(Files::writeString) > 0, "some documents are made");
  }
}
