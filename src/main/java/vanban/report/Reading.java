package vanban.report;

import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.figure.eval.Evaluation;
import vanban.figure.read.FigureLoader;
import vanban.figure.words.FigureText;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * What the readers of one report share.
 *
 * @param files its files
 * @param figures those its text can speak of
 * @param lines reads texts of one line
 * @param prose reads prose
 * @param witness is told of its figures and of the numbers in it
 * @param ids its ids and references
 * @param draftPolicy what the report may lack
 * @param diagnostics where what is wrong goes
 */
record Reading(
    ReportFiles files,
    Evaluation figures,
    Lines lines,
    ProseParser prose,
    Witness witness,
    Ids ids,
    DraftPolicy draftPolicy,
    Diagnostics diagnostics) {

  /**
   * The reading of a report whose figures and terms stand in, or are named in, {@code report}.
   *
   * @param witness is told of its figures and of the numbers in it
   */
  static Reading of(
      YamlMapping report,
      ReportFiles.Origin origin,
      ReportFiles files,
      Witness witness,
      Diagnostics diagnostics) {
    Ids ids = new Ids(diagnostics);
    Evaluation figures =
        FigureLoader.load(new FigureSources(files).of(report, origin), diagnostics);
    witness.declared(figures);
    Marks marks = new Marks(diagnostics);
    Terms terms = Terms.of(report, Lines.ofTerms(marks, diagnostics));
    Words words = Vocabulary.of(figures, terms, witness, diagnostics);
    Placeholders placeholders = new Placeholders(words, diagnostics);
    return new Reading(
        files,
        figures,
        Lines.with(placeholders, marks, diagnostics),
        new ProseParser(placeholders, ids, marks, witness, diagnostics),
        witness,
        ids,
        DraftPolicy.of(report),
        diagnostics);
  }

  /** The words for its figures. */
  FigureText figureText() {
    return new FigureText(figures);
  }

  /** The prose under a key; none where there is no text. */
  Prose prose(YamlMapping mapping, String key) {
    return mapping.text(key).map(text -> prose(text, Setting.BODY)).orElse(Prose.EMPTY);
  }

  /** The prose of a text. */
  Prose prose(YamlText text, Setting setting) {
    return text.trimmed().isEmpty() ? Prose.EMPTY : prose.parse(text.text(), setting);
  }

  /** The table under {@code table}, if there is one. */
  Optional<Table> table(YamlMapping mapping) {
    return mapping.mapping("table").map(table -> new TableReader(this).read(table));
  }

  /** The chart under {@code chart}, if there is one. */
  Optional<Chart> chart(YamlMapping mapping) {
    return mapping.mapping("chart").map(chart -> new ChartReader(this).read(chart));
  }
}
