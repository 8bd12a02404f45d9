package vanban.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.read.FiguresFormat;
import vanban.report.ReportFormat;
import vanban.source.SourceFile;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

@DisplayName("The words of a file")
class SchemaWordsTest {

  private static List<String> words(Schema<?> schema, String yaml) {
    YamlValue root = YamlReader.parse(SourceFile.of("a.yaml", yaml)).root().orElseThrow();
    return SchemaWords.in(schema, root).map(YamlText::trimmed).toList();
  }

  @Test
  @DisplayName("are what people read, in its order: no names of files and things, numbers, choices")
  void ofAReport() {
    assertEquals(
        List.of("T", "A", "B", "Kỳ", "Mục", "Lời", "Hai", "C", "Cột", "Ô", "Tên", "Dãy"),
        words(
            ReportFormat.report(),
            """
            title: T
            layout: x
            issuer: {name: [A], called: B}
            number: {symbol: S, value: 1}
            draft: true
            date: 2024
            figures: [f.yaml]
            terms: {ky: Kỳ}
            numbering: [I.]
            sections:
              - {id: m, title: Mục, run_in: true, body: Lời}
              - {include: p.yaml}
              - title: Hai
                table: {title: C, columns: [{title: Cột, of: actual, align: left}], rows: [[{text: Ô, span: 1}]]}
                chart: {title: Tên, kind: bar, figures: a, series: [plan, {of: actual, title: Dãy}]}
            """));
  }

  @Test
  @DisplayName("stand in one section alone as in a list of them")
  void ofAPart() {
    assertEquals(List.of("Một"), words(ReportFormat.part(), "title: Một\n"));
    assertEquals(
        List.of("Một", "Hai"), words(ReportFormat.part(), "[{title: Một}, {title: Hai}]\n"));
  }

  @Test
  @DisplayName("are none where the schema knows no such key, or another kind of value")
  void ofWhatIsUnknown() {
    assertEquals(List.of(), words(ReportFormat.report(), "tilte: T\ntitle: [a]\nissuer: A\n"));
    assertTrue(words(FiguresFormat.file(), "from: a/*.yaml\nprior: {n: b.yaml}\n").isEmpty());
  }

  @Test
  @DisplayName("stand under keys of the author's own")
  void ofFigures() {
    assertEquals(
        List.of("Quý I", "Thu", "tỷ đồng", "Sở"),
        words(
            FiguresFormat.file(),
            "period: Quý I\nfigures: {a: {name: Thu, unit: tỷ đồng, actual: 5, source: Sở}}\n"));
  }
}
