package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamagedReportsTest {
  private static final String SIGNS = "*_`[]^(){}|<>#-+:$\\!&\"' \n\t1.)a\u0301\u00a0😀";
  private static final int ROUNDS = 600;

  /** A small report that uses everything; damaged at random, with a fixed seed. */
  private static final String REPORT =
      """
      layout: party-hd36
      issuer: {parent: [A, B], name: TỈNH ỦY}
      number: {symbol: BC/TU, value: 5}
      place: Hậu Giang
      date: 2024-09
      title: Kết quả ${quy}
      numbering: [I., 1., "(1)"]
      terms: {quy: "quý I"}
      opening: |
        **Đậm** *nghiêng*[^a], ^[ngắn *x*] [](#muc) \\${x} ${quy}.

        - một
          + hai

        | a | b |
        |---|--:|
        | c \\| d | ${quy} |

        [^a]: Lời

            đoạn hai
      sections:
        - id: muc
          title: Một
          sections:
            - body: Hai
              table:
                columns: [TT, {title: Tên, align: right}]
                rows:
                  - [{text: a, rows: 2}, b]
                  - [{text: "**c**"}]
                  - [{text: d, span: 2}]
        - include: phan.yaml
      signature: {position: BÍ THƯ}
      appendices: [{title: Bảng, body: x}]
      """;

  @Test
  void whateverIsTypedIsReadOrDiagnosed() {
    Random random = new Random(20260101);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder(REPORT);
      for (int i = random.nextInt(4); i >= 0; i--) {
        damage(text, random);
      }
      Samples samples =
          new Samples().with("report.yaml", text.toString()).with("phan.yaml", "title: x");
      Optional<Report> report = samples.read("report.yaml");
      assertEquals(report.isPresent(), isSound(samples), text.toString());
    }
  }

  @Test
  void whateverIsDeclaredIsReadOrDiagnosed() throws IOException {
    Path figures = Path.of("src/test/resources/cases/figures");
    String report = Files.readString(figures.resolve("report.yaml"));
    String whole = Files.readString(figures.resolve("so-lieu/kinh-te.yaml"));
    String party = Files.readString(figures.resolve("so-lieu/dang.yaml"));
    Random random = new Random(20260102);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder(whole);
      for (int i = random.nextInt(4); i >= 0; i--) {
        damage(text, random);
      }
      Samples samples =
          new Samples()
              .with("data/report.yaml", report)
              .with("data/so-lieu/kinh-te.yaml", text.toString())
              .with("data/so-lieu/dang.yaml", party)
              .with("data/2023/so-lieu.yaml", whole.replace("prior: ../2023/so-lieu.yaml\n", ""));
      Optional<Report> read = samples.read("data/report.yaml");
      assertEquals(read.isPresent(), samples.diagnostics().isEmpty(), text.toString());
    }
  }

  /** Whether there is nothing but warnings. */
  private static boolean isSound(Samples samples) {
    return !samples.diagnostics().contains("error[");
  }

  private static void damage(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
    }
  }

  @Test
  void aReportCutShortAnywhereIsReadOrDiagnosed() throws IOException {
    String whole = Files.readString(Path.of("src/test/resources/cases/prose/report.yaml"));
    for (int end = 0; end < whole.length(); end += 7) {
      Samples samples = new Samples().with("report.yaml", whole.substring(0, end));
      Optional<Report> report = samples.read("report.yaml");
      assertEquals(report.isPresent(), samples.diagnostics().isEmpty(), "cut at " + end);
    }
  }
}
