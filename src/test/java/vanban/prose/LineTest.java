package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.report.Report;
import vanban.report.Samples;

class LineTest {
  private static final Inline.Figure GROWTH = figure("revenue.change", "tăng 6,37%");

  private static Inline.Figure figure(String of, String words) {
    return new Inline.Figure(of, List.of(text(words)), Origin.UNKNOWN);
  }

  private static Line line(Inline... content) {
    return new Line(List.of(content));
  }

  private static Inline.Text text(String words) {
    return new Inline.Text(words);
  }

  private static Report report(String rest) {
    Samples samples =
        new Samples()
            .with("figures.yaml", "figures: {revenue: {unit: tỷ đồng, actual: 5, prior: 4}}\n")
            .with(
                "report.yaml",
                "layout: party-hd36\nissuer: {name: TỈNH ỦY}\nnumber: {symbol: BC/TU}\n"
                    + "place: Hậu Giang\nfigures: figures.yaml\nterms: {quý: quý I}\n"
                    + rest);
    return samples.read("report.yaml").orElseThrow(() -> new AssertionError(samples.diagnostics()));
  }

  @Test
  void keepsFiguresApartFromWordsAndTerms() {
    Report report = report("title: Thu ${quý} ${revenue.change} và ${revenue}\n");
    assertEquals(
        line(
            text("Thu quý I "),
            figure("revenue.change", "tăng 25%"),
            text(" và "),
            figure("revenue", "5\u00A0tỷ đồng")),
        report.head().subject().title());
    assertEquals("Thu quý I tăng 25% và 5\u00A0tỷ đồng", report.head().subject().title().words());
  }

  @Test
  void proseKeepsFiguresApartToo() {
    Report report = report("title: Thu\nopening: \"Thu **${revenue.change}** ${quý}.\"\n");
    assertEquals(
        "p(Thu b(fig(revenue.change=tăng 25%)) quý I.)", ProseText.of(report.body().opening()));
  }

  @Test
  void losesTheSignAtItsEndAndNothingElse() {
    assertEquals(line(text("Thu "), GROWTH), line(text("Thu "), GROWTH, text("; ")).bare());
    assertEquals(line(text("Chi; thu")), line(text("Chi; thu;")).bare());
    assertEquals(line(), line(text(".")).bare());
  }

  @Test
  void startsWithACapitalLetterEvenInAFigure() {
    assertEquals(
        line(figure("revenue.change", "Tăng 6,37%"), text(" thu")),
        line(GROWTH, text(" thu")).capitalized());
    assertEquals(Line.of("Đạt"), Line.of("đạt").capitalized());
    assertEquals(Line.of(""), Line.of("").capitalized());
  }

  @Test
  void knowsWhetherFiguresStandInIt() {
    assertTrue(line(text("Thu "), GROWTH).hasFigures());
    assertFalse(Line.of("Thu").hasFigures());
  }

  @Test
  void proseThatEndsAfterAFigureTakesAnotherFullStop() {
    Report report = report("title: Thu\nopening: \"Thu ${revenue.change}.\"\n");
    assertEquals(
        "p(Thu fig(revenue.change=tăng 25%)./.)",
        ProseText.of(report.body().opening().ending("./.")));
  }
}
