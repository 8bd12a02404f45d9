package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vanban.vietnamese.linebreak.Bond;
import vanban.vietnamese.linebreak.Bonds;
import vanban.vietnamese.linebreak.Strength;

/** All reports below {@code data/}, printed as they are and as if nothing were held together. */
@DisplayName("On the pages of the samples")
class BondsOnPagesTest {
  private static final double THIRD_MORE = 4 / 3.0;
  private static final double BODY = 12.5; // points: the least size of justified text
  private static final double RIGHT = (210 - 15) * 72 / 25.4;
  private static final double NEAR = 1.5;

  private static Map<String, List<Sheet>> held = Map.of();
  private static Map<String, List<Sheet>> loose = Map.of();

  @BeforeAll
  static void print() throws IOException {
    Map<String, byte[]> asTheyAre = new TreeMap<>();
    Map<String, byte[]> unbonded = new TreeMap<>();
    for (Path report : reports()) {
      String name = report.toString().replaceAll("[^a-z0-9]+", "-");
      byte[] docx = Printing.docx(report);
      asTheyAre.put(name, docx);
      unbonded.put(name, unbonded(docx));
    }
    held = LibreOffice.print(asTheyAre);
    loose = LibreOffice.print(unbonded);
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      return files
          .filter(file -> file.endsWith("report.yaml") || file.startsWith(Path.of("data", "mau")))
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /** A Word file with common spaces and hyphens in the place of those that do not break. */
  private static byte[] unbonded(byte[] docx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().matches("word/(document|footnotes)\\.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                    .replace('\u00A0', ' ')
                    .replace("<w:noBreakHyphen/>", "<w:t>-</w:t>")
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    return out.toByteArray();
  }

  @Test
  @DisplayName("no line gapes by more than a third wider than the widest gap without bonds")
  void noLineGapes() {
    double before = widest(loose);
    double after = widest(held);
    assertTrue(before > 0, "nothing is justified");
    assertTrue(
        after <= before * THIRD_MORE,
        () -> "widest gap %.2f pt, without bonds %.2f pt".formatted(after, before));
  }

  @Test
  @DisplayName("no line ends within what must stand together, and few within what should")
  void noLineEndsWithinABond(TestReporter reporter) {
    List<String> required = torn(held, Strength.REQUIRED);
    List<String> wished = torn(held, Strength.WISHED);
    List<String> allBefore = new ArrayList<>(torn(loose, Strength.REQUIRED));
    allBefore.addAll(torn(loose, Strength.WISHED));
    reporter.publishEntry(
        Map.of(
            "ends of lines within bonds, without them", Integer.toString(allBefore.size()),
            "within required bonds", Integer.toString(required.size()),
            "within wished bonds", Integer.toString(wished.size()),
            "widest gap without bonds, points", "%.2f".formatted(widest(loose)),
            "widest gap, points", "%.2f".formatted(widest(held))));
    assertTrue(allBefore.size() > 20, () -> "too few to judge by: " + allBefore);
    assertTrue(required.isEmpty(), () -> "torn: " + required);
    assertTrue(wished.size() * 10 <= allBefore.size(), () -> "torn: " + wished);
  }

  private static Stream<List<Line>> pages(Map<String, List<Sheet>> documents) {
    return documents.values().stream().flatMap(List::stream).map(Sheet::lines);
  }

  /** The widest gap between two words of a line that is stretched to the right margin. */
  private static double widest(Map<String, List<Sheet>> documents) {
    return pages(documents)
        .flatMap(List::stream)
        .filter(BondsOnPagesTest::isFull)
        .mapToDouble(BondsOnPagesTest::gap)
        .max()
        .orElse(0);
  }

  private static boolean isFull(Line line) {
    Mark mark = line.mark();
    return Math.abs(mark.right() - RIGHT) < NEAR && mark.size() > BODY;
  }

  private static double gap(Line line) {
    List<Glyph> letters = line.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    double widest = 0;
    for (int i = 1; i < letters.size(); i++) {
      widest = Math.max(widest, letters.get(i).left() - letters.get(i - 1).right());
    }
    return widest;
  }

  /** Where a full line ends within a bond of a strength. */
  private static List<String> torn(Map<String, List<Sheet>> documents, Strength strength) {
    List<String> torn = new ArrayList<>();
    pages(documents).forEach(lines -> torn(lines, strength, torn));
    return torn;
  }

  private static void torn(List<Line> lines, Strength strength, List<String> torn) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i - 1).words();
      Mark next = lines.get(i).mark();
      boolean body = isFull(lines.get(i - 1)) && next.size() > BODY;
      boolean goesOn = body && next.left() < RIGHT / 2;
      String between = line.matches(".*[^ ]-") ? "" : " ";
      int end = between.isEmpty() ? line.length() - 1 : line.length();
      String both = line + between + lines.get(i).words();
      if (goesOn && Bonds.in(both).stream().anyMatch(bond -> is(bond, end, strength))) {
        torn.add(
            line.replaceFirst(".*(?=.{20})", "")
                + "|"
                + lines.get(i).words().replaceFirst("(?<=.{10}).*", ""));
      }
    }
  }

  private static boolean is(Bond bond, int at, Strength strength) {
    return bond.at() == at && bond.strength() == strength;
  }
}
