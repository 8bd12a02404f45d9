package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.source.SourceFile;

@DisplayName("The printer of YAML")
class YamlPrinterTest {
  private static final String SIGNS =
      "abĐềơ😀01 \n\t:#-?,[]{}&*!|>'\"%@`~=\\.;()“”/_\u00a0\u0085\u2028";
  private static final int ROUNDS = 4000;

  private static PlainYaml read(String text) {
    ParsedYaml parsed = YamlReader.parse(SourceFile.of("a.yaml", text));
    assertEquals(List.of(), parsed.diagnostics(), text);
    return PlainYaml.of(parsed.whole().orElseThrow());
  }

  /** Without what printing may choose: which texts stand in quotes. */
  private static String plain(PlainYaml node) {
    if (node instanceof PlainYaml.Text text) {
      return '<' + Normalizer.normalize(text.text(), Normalizer.Form.NFC) + '>';
    }
    if (node instanceof PlainYaml.Items items) {
      return items.items().stream().map(YamlPrinterTest::plain).toList().toString();
    }
    return ((PlainYaml.Entries) node)
        .entries().stream().map(e -> e.key() + ": " + plain(e.value())).toList().toString();
  }

  @Test
  @DisplayName("prints any text so that the same is read again")
  void printsAnyText() {
    Random random = new Random(20260304);
    for (int i = 0; i < ROUNDS; i++) {
      PlainYaml node = new PlainYaml.Entries(List.of(new PlainYaml.Entry("k", any(random, 3))));
      assertEquals(plain(node), plain(read(YamlPrinter.print(node))), YamlPrinter.print(node));
    }
  }

  private static PlainYaml any(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      return PlainYaml.text(text(random));
    }
    List<PlainYaml.Entry> entries = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String key = random.nextInt(4) == 0 ? "'k #" : "k";
      entries.add(new PlainYaml.Entry(key + i, any(random, depth - 1)));
    }
    return kind == 2
        ? new PlainYaml.Entries(entries)
        : new PlainYaml.Items(entries.stream().map(PlainYaml.Entry::value).toList());
  }

  private static String text(Random random) {
    int[] codePoints = SIGNS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
    }
    return text.toString();
  }

  @Test
  @DisplayName("prints what every file of the project says")
  void printsEveryFile() {
    for (SourceFile file : YamlFiles.sound()) {
      PlainYaml node = read(file.text());
      assertEquals(plain(node), plain(read(YamlPrinter.print(node))), file.path());
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("puts in quotes only what needs them")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Đề án số 5, phần (a)  => Đề án số 5, phần (a)
          T/M BAN THƯỜNG VỤ     => T/M BAN THƯỜNG VỤ
          2024                  => "2024"
          no                    => "no"
          a: b                  => "a: b"
          a #b                  => "a #b"
          - a                   => "- a"
          '{a}'                 => "{a}"
          """)
  void quotesOnlyWhatNeedsIt(String text, String printed) {
    assertEquals(printed + "\n", YamlPrinter.print(PlainYaml.text(text)));
  }
}
