package vanban.figure.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostics;
import vanban.schema.Decoded;
import vanban.schema.Schema;
import vanban.source.SourceFile;
import vanban.yaml.YamlFiles;
import vanban.yaml.YamlPrinter;
import vanban.yaml.YamlReader;

@DisplayName("The format of figures")
class FiguresFormatTest {
  private static final Schema<FiguresSource> FILE = FiguresFormat.file();

  private static Decoded<FiguresSource> decoded(String text) {
    return FILE.decode(YamlReader.parse(SourceFile.of("a.yaml", text)).root().orElseThrow());
  }

  private static String wrong(String text) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(decoded(text).diagnostics());
    return FiguresYaml.printed(diagnostics);
  }

  @Test
  @DisplayName("prints what it reads, and reads what it prints: every file of figures there is")
  void printsWhatItReads() {
    int sound = 0;
    for (SourceFile file : YamlFiles.all()) {
      Optional<FiguresSource> read =
          YamlReader.parse(file)
              .whole()
              .map(FILE::decode)
              .filter(decoded -> decoded.diagnostics().isEmpty())
              .flatMap(Decoded::value);
      if (read.isPresent()) {
        String printed = YamlPrinter.print(FILE.encode(read.get()));
        Decoded<FiguresSource> again = decoded(printed);
        assertEquals("", wrong(printed), printed);
        assertEquals(printed, YamlPrinter.print(FILE.encode(again.value().orElseThrow())));
        sound++;
      }
    }
    assertTrue(sound > 10, "files of figures: " + sound);
  }

  @Test
  @DisplayName("tells a formula that is left out from one that is wrong")
  void tellsWhatIsLeftOutFromWhatIsWrong() {
    FiguresSource file =
        decoded("figures: {a: {sum: b}, c: {ratio: [d, [1]]}, e: {actual: 1}}")
            .value()
            .orElseThrow();
    assertEquals(
        "[sum=, ratio=, none]",
        file.figures().orElseThrow().stream()
            .map(figure -> figure.value().orElseThrow().relations().formula())
            .map(formula -> formula.map(f -> f.word() + "=" + f.written()).orElse("none"))
            .toList()
            .toString());
  }

  @Test
  @DisplayName("does not count words as missing that are wrong")
  void doesNotCountWrongWordsAsMissing() {
    FiguresSource file =
        decoded("figures: {a: {name: , actual: 1}, b: {actual: 1}}").value().orElseThrow();
    assertEquals(
        List.of(Optional.of(""), Optional.empty()),
        file.figures().orElseThrow().stream()
            .map(figure -> figure.value().orElseThrow().name())
            .toList());
  }

  @Test
  @DisplayName("takes two figures for a ratio, no more and no fewer")
  void takesTwoForARatio() {
    assertEquals("", wrong("figures: {a: {ratio: [b, c]}}"));
    assertTrue(
        wrong("figures: {a: {ratio: [b, c, d]}}").startsWith("a.yaml:1:15: error[wrong-value]"));
  }
}
