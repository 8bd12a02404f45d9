package vanban.report.scope;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostics;
import vanban.document.Image;
import vanban.figure.eval.Evaluation;
import vanban.figure.read.FigureLoader;
import vanban.figure.words.FigureText;
import vanban.prose.LineParser;
import vanban.prose.ParsedTexts;
import vanban.prose.Placeholders;
import vanban.prose.Prose;
import vanban.prose.ProseParser;
import vanban.prose.ProseScope;
import vanban.prose.ProseSources;
import vanban.prose.ReviewMarks;
import vanban.prose.TableBudget;
import vanban.report.files.FigureFiles;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.source.LocatedText;
import vanban.vietnamese.Writing;
import vanban.yaml.YamlText;

/**
 * What the readers of one report share: its files, what its texts can speak of, and who reads them.
 */
public final class ReadContext {
  /** What the file of the figures of a report is usually called. */
  private static final String FIGURES = "figures.yaml";

  private final ReportFiles files;
  private final Diagnostics diagnostics;
  private final FigureText text;
  private final NameScope names;
  private final Ids ids;
  private final Placements placements;
  private final LineReader lines;
  private final ProseParser prose;
  private final DraftPolicy draftPolicy;
  private final ReviewMarks marks;
  private final TableBudget tables;

  private ReadContext(
      ReportFiles files,
      ParsedTexts texts,
      FigureText text,
      ScopeSource scope,
      DraftPolicy draftPolicy,
      Optional<String> unnamed,
      Diagnostics found) {
    this.marks = new ReviewMarks(found);
    this.files = files;
    this.diagnostics = found;
    this.text = text;
    Terms terms = Terms.of(scope.terms(), LineParser.ofTerms(marks, found));
    Phrases phrases = Phrases.of(scope.phrases(), text, LineParser.ofPhrases(marks, found), found);
    this.names = NameScope.of(text, terms, phrases, unnamed, found);
    this.ids = new Ids(found);
    this.placements = new Placements(ids, found);
    Placeholders placeholders = new Placeholders(names, found);
    this.lines = new LineReader(LineParser.with(placeholders, marks, found));
    this.tables = new TableBudget(found);
    ProseSources sources = new ProseSources(placeholders, marks, this::picture, tables);
    this.prose = new ProseParser(texts, sources, found);
    this.draftPolicy = draftPolicy;
  }

  /**
   * The context of a report.
   *
   * @param scope its terms, and where its figures are
   * @param files of the report
   * @param texts that were read before
   * @param writing the language in which figures are printed
   * @param diagnostics where what is wrong goes
   */
  public static ReadContext of(
      ScopeSource scope,
      IncludeChain chain,
      ReportFiles files,
      ParsedTexts texts,
      Writing writing,
      Diagnostics diagnostics) {
    Evaluation figures =
        FigureLoader.load(new FigureFiles(files).read(scope.figures(), chain), diagnostics);
    boolean hidden = files.isDamaged(chain.file()) && scope.draft().isEmpty();
    DraftPolicy policy = hidden ? DraftPolicy.DRAFT : DraftPolicy.of(scope.draft());
    Optional<String> unnamed =
        Optional.of(FIGURES).filter(n -> scope.figures().isEmpty() && files.isBeside(chain, n));
    return new ReadContext(
        files, texts, new FigureText(figures, writing), scope, policy, unnamed, diagnostics);
  }

  /** The files of the report. */
  public ReportFiles files() {
    return files;
  }

  /** The figures its text can speak of. */
  public Evaluation figures() {
    return text.figures();
  }

  /** The words for its figures. */
  public FigureText figureText() {
    return text;
  }

  /** Its figures, terms and phrases by the names that stand between braces. */
  public NameScope names() {
    return names;
  }

  /** Its ids. */
  public Ids ids() {
    return ids;
  }

  /** The places for its tables, charts and pictures. */
  public Placements placements() {
    return placements;
  }

  /** Who reads texts of one line. */
  public LineReader lines() {
    return lines;
  }

  /** How many tables it has, and cells in them. */
  public TableBudget tables() {
    return tables;
  }

  /** What the report may lack. */
  public DraftPolicy draftPolicy() {
    return draftPolicy;
  }

  /** Reads what may hold a form, whose blanks are for others to fill in. */
  public <T> T inForm(Supplier<T> work) {
    return marks.inForm(work);
  }

  /** Where what is wrong goes. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  private Optional<Image> picture(LocatedText file) {
    return files.picture(new YamlText(file, file.place(), false));
  }

  /** Prose beside which nothing is declared that it could place; none where there is no text. */
  public Prose prose(Optional<YamlText> body) {
    return prose(body, Set.of());
  }

  /**
   * The prose of a body; none where there is no text.
   *
   * @param placeable ids of the tables, charts and pictures that are declared beside it
   */
  public Prose prose(Optional<YamlText> body, Set<String> placeable) {
    Prose prose = body.map(text -> prose(text, ProseScope.BODY)).orElse(Prose.EMPTY);
    return placements.checked(prose, placeable);
  }

  /** The prose of a text. */
  public Prose prose(YamlText text, ProseScope scope) {
    LocatedText typed = text.text();
    return typed.trim().value().isEmpty() ? Prose.EMPTY : prose.parse(typed, scope);
  }
}
