package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Walk;
import vanban.source.DiskWorld;
import vanban.source.Located;
import vanban.source.MemoryWorld;
import vanban.source.Place;

@DisplayName("A report in many files, one byte of which is broken")
class BrokenByteTest {
  private static final Path DATA = Path.of("data");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path FOLDER = DATA.resolve("tinh-uy/2024-q1");
  private static final Path REPORT = FOLDER.resolve("report.yaml");
  private static final int PLACES = 200;
  private static final byte[] BYTES =
      "\"':[]{}#&*!|>%@`-\t\nx0".getBytes(StandardCharsets.US_ASCII);

  /** What stands in a sound report although nothing is broken: a warning that must not be lost. */
  private static final String MISTAKE = "\nsai-khoa: 1\n";

  private final MemoryWorld world = new MemoryWorld();
  private final Workspace workspace =
      new Workspace(world, new Project(DATA, TEMPLATES, Path.of("out")));
  private final Random random = new Random(20261121);

  @Test
  @DisplayName(
      "is compiled but for what is broken; nothing throws, and other files are still checked")
  void isCompiledButForWhatIsBroken() throws IOException {
    DiskWorld disk = new DiskWorld(Path.of(""));
    world.withAll(disk, FOLDER).withAll(disk, TEMPLATES);
    List<Path> files =
        world.filesBelow(FOLDER).stream()
            .filter(file -> file.toString().endsWith(".yaml"))
            .toList();
    for (Path file : files) {
      if (file.toString().contains("sections") && !text(file).startsWith("-")) {
        world.with(file.toString(), text(file) + MISTAKE);
      }
    }
    Compilation sound = workspace.compile(REPORT);
    assertTrue(sound.diagnostics().size() >= 5, () -> sound.diagnostics().toString());
    List<String> wrong = new ArrayList<>();
    int slips = 0;
    for (int i = 0; i < PLACES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] before = world.bytes(file);
      int at = random.nextInt(before.length);
      byte[] after = before.clone();
      after[at] = BYTES[random.nextInt(BYTES.length)];
      world.with(file.toString(), after);
      Compilation broken = workspace.compile(REPORT);
      String where = file + " byte " + at + " " + (char) after[at] + ": ";
      check(sound, broken, world.display(file)).forEach(one -> wrong.add(where + one));
      slips += isSlip(broken) ? 1 : 0;
      world.with(file.toString(), before);
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(slips > PLACES / 10, "only " + slips + " slips");
  }

  private String text(Path file) throws IOException {
    return new String(world.bytes(file), StandardCharsets.UTF_8);
  }

  /** Of a report whose own file is no text nothing can be known. */
  private static boolean isUnreadable(Compilation broken, String file) {
    return file.equals(REPORT.toString())
        && broken.diagnostics().stream().anyMatch(one -> one.code() == Code.NOT_UTF8);
  }

  /** The place of a letter in the middle: a layout may write the first and the last ones. */
  private static Place middle(Located words, String value) {
    return words.place(value.length() / 2, value.length() / 2 + 1);
  }

  private static boolean isSlip(Compilation broken) {
    return broken.diagnostics().stream().anyMatch(one -> one.code() == Code.YAML_SYNTAX);
  }

  private static List<String> check(Compilation sound, Compilation broken, String file) {
    List<String> wrong = new ArrayList<>();
    Set<String> told = told(broken);
    Set<String> before = told(sound);
    for (Diagnostic one : sound.diagnostics()) {
      if (!isIn(one, file) && !told.contains(one.toString()) && !isLost(broken, one)) {
        wrong.add("no longer told: " + one);
      }
    }
    if (isSlip(broken)) {
      broken.diagnostics().stream()
          .filter(one -> !isIn(one, file) && !before.contains(one.toString()))
          .forEach(one -> wrong.add("told of another file: " + one));
    }
    if (broken.document().isEmpty()) {
      if (!isUnreadable(broken, file)) {
        wrong.add("no document: " + broken.diagnostics());
      }
    } else if (!file.contains("figures") && !file.equals(REPORT.toString())) {
      Set<String> lost = new HashSet<>(words(sound, file));
      lost.removeAll(words(broken, file));
      lost.forEach(one -> wrong.add("not in the document: " + one));
    }
    return wrong;
  }

  /** All diagnostics as texts: their files were read anew. */
  private static Set<String> told(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.toSet());
  }

  /** Whether a diagnostic stands in a part that the broken report no longer names. */
  private static boolean isLost(Compilation broken, Diagnostic one) {
    return !broken.read().files().readable().keySet().stream()
        .map(path -> path.toString().replace('\\', '/'))
        .toList()
        .contains(one.place().orElseThrow().file().path());
  }

  private static boolean isIn(Diagnostic one, String file) {
    return one.place().filter(place -> place.file().path().equals(file)).isPresent();
  }

  /** The texts of the document that were not written in a file. */
  private static Set<String> words(Compilation compilation, String without) {
    Document document = compilation.document().orElseThrow();
    return document.parts().stream()
        .flatMap(part -> Walk.inlines(part.blocks()))
        .filter(Inline.Text.class::isInstance)
        .map(Inline.Text.class::cast)
        .filter(
            text ->
                text.origin()
                    .as(Located.class)
                    .filter(by -> !middle(by, text.value()).file().path().equals(without))
                    .isPresent())
        .map(Inline.Text::value)
        .collect(Collectors.toSet());
  }
}
