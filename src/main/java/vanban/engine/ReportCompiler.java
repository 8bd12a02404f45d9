package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.check.FailedRuleException;
import vanban.check.Reviewer;
import vanban.check.Rules;
import vanban.check.text.PassageReader;
import vanban.claims.ClaimChecker;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Quantity;
import vanban.diagnostic.Severity;
import vanban.document.Document;
import vanban.document.Margin;
import vanban.document.Numbering;
import vanban.document.Paragraph;
import vanban.document.Walk;
import vanban.docx.write.WordBounds;
import vanban.figure.eval.Evaluation;
import vanban.layout.LayoutOutput;
import vanban.layout.Layouts;
import vanban.layout.template.SlowTemplates;
import vanban.release.ReleaseChecker;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.report.ReportReader.KnownLayouts;
import vanban.report.files.SourceFiles;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.World;
import vanban.style.PageStyle;
import vanban.style.measure.MarginMeasure;
import vanban.style.measure.PaperMeasure;
import vanban.suppression.Suppressions;
import vanban.usage.DirectionChanges;
import vanban.usage.FigureUsage;
import vanban.usage.FigureUseFinder;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlValue;

/**
 * Carries a report through all rooms: from YAML to a report, through its layout to markup, from
 * markup to the document tree, and on to Word or plain text.
 *
 * <p>Made for one run: what layouts say is read when it is made, their styles when a report asks
 * for them first. Used by one thread at a time.
 */
public final class ReportCompiler {
  private final World world;
  private final Project project;
  private final CompilerCache cache;

  private final Layouts layouts;
  private final ReportReader reports;
  private final Map<String, StyledLayout> styled = new HashMap<>();

  /**
   * A compiler for the reports and layouts of a project.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public ReportCompiler(World world, Project project) throws IOException {
    this(world, project, SlowTemplates.ofBatch());
  }

  /**
   * The same, one of several for the reports of one batch.
   *
   * @param slow the templates that run out of time for any of these reports
   * @throws IOException if the templates folder cannot be read
   */
  ReportCompiler(World world, Project project, SlowTemplates slow) throws IOException {
    this(world, project, CompilerCache.ofBatch(slow));
  }

  /**
   * The same, with what compilers before it have learnt.
   *
   * @throws IOException if the templates folder cannot be read
   */
  ReportCompiler(World world, Project project, CompilerCache cache) throws IOException {
    this.world = world;
    this.project = project;
    this.cache = cache;
    this.layouts = cache.layouts(world, project);
    this.reports =
        new ReportReader(
            world,
            project.data(),
            new KnownLayouts(
                world.display(project.templates()),
                layouts.names(),
                layouts.bases(),
                layouts::genres,
                layouts::writing),
            cache.yaml(),
            cache.texts());
  }

  /** The templates that run out of time, for others of the same batch. */
  SlowTemplates slow() {
    return cache.slow();
  }

  /** The JSON Schemas of the project's files, by their file names. */
  public Map<String, String> schemas() {
    return Schemas.all(
        layouts.names().stream()
            .collect(Collectors.toMap(name -> name, name -> layouts.genres(name).ownKeys())));
  }

  /**
   * The starts of new reports, as the layouts offer them.
   *
   * @param wording how those call the program who will read them
   */
  public Skeletons skeletons(CommandWording wording) {
    return new Skeletons(world, project, layouts, wording);
  }

  /**
   * The reports in and below a folder, in the order of their names.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> reportsBelow(Path folder) throws IOException {
    return new ReportFinder(world, cache.yaml()).below(folder);
  }

  /**
   * The figures of a report, and where its text speaks of them.
   *
   * @return empty if the report has errors, which are then among the diagnostics
   */
  public Optional<FigureUsage> figures(Path file, Diagnostics diagnostics) {
    return sound(file, diagnostics)
        .flatMap(read -> read.report().map(report -> figures(report, read)));
  }

  private FigureUsage figures(Report report, ReportReader.Result read) {
    Optional<DirectionChanges> changes =
        read.follows().map(last -> changes(last, report, read.figures()));
    return FigureUsage.of(FigureUseFinder.find(report, read.figures()), named(read), changes);
  }

  private static Set<String> named(ReportReader.Result read) {
    return read.names().figureUses().stream().map(LocatedText::value).collect(Collectors.toSet());
  }

  /** What changed since another report, of which it is not said here what is wrong with it. */
  private DirectionChanges changes(Path last, Report report, Evaluation now) {
    Diagnostics found = new Diagnostics();
    ReportReader.Result before = reports.read(last, found);
    String since = world.display(last);
    return found.hasErrors() || before.report().isEmpty()
        ? DirectionChanges.unreadable(since)
        : DirectionChanges.since(since, before.figures(), report, now);
  }

  private static void checkClaims(ReportReader.Result read, Diagnostics found) {
    read.report().ifPresent(report -> ClaimChecker.check(report, read.figures(), found));
  }

  /** Says that a report is done with, after which its files are soon forgotten. */
  void endReport() {
    cache.endGeneration();
  }

  /**
   * A report without errors.
   *
   * @return empty if it has errors, which are then among the diagnostics
   */
  Optional<ReportReader.Result> sound(Path file, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    ReportReader.Result read = reports.read(file, found);
    diagnostics.addAll(withoutSuppressed(found, read.files(), List.of(), Reviewer.withoutRules()));
    return Optional.of(read).filter(any -> !found.hasErrors());
  }

  /**
   * Takes a report as far as the finished document, and finds all that is wrong on the way.
   *
   * @param file a report
   * @return the document; empty if there was an error, which is then among the diagnostics
   */
  public Optional<Compiled> compile(Path file, Diagnostics diagnostics) {
    Compilation compilation = compile(file);
    diagnostics.addAll(compilation.diagnostics());
    return compilation.finished();
  }

  /**
   * Does the same, and holds the document against the rules of the reviewer.
   *
   * @param file a report
   * @param release whether it is to be issued now: then it may lack nothing that a draft may lack
   * @throws FailedRuleException after all else is among the diagnostics, if a rule failed
   */
  public Optional<Compiled> review(Path file, boolean release, Diagnostics diagnostics) {
    return review(file, release, new Allowances(), diagnostics);
  }

  /**
   * Does the same.
   *
   * @param allowances is told which rules would have said something that the project allows
   */
  public Optional<Compiled> review(
      Path file, boolean release, Allowances allowances, Diagnostics diagnostics) {
    Reviewer reviewer = Reviewers.of(world, diagnostics);
    Compilation compilation = compile(file, reviewer);
    List<Diagnostic> found = compilation.diagnostics();
    diagnostics.addAll(release ? ReleaseChecker.strict(found) : found);
    allowances.note(reviewer);
    Reviewers.tellUnasked(reviewer, compilation.read(), world.display(file), diagnostics);
    if (release) {
      ReleaseChecker.check(compilation.read(), world.display(file), diagnostics);
    }
    reviewer.throwFailed();
    return compilation.finished();
  }

  /**
   * Takes a report as far as it goes.
   *
   * @param file a report
   */
  public Compilation compile(Path file) {
    return compile(file, Reviewer.withoutRules());
  }

  /**
   * Takes a report as far as it goes, and holds it against the rules of the reviewer where it has
   * no errors but those against the rules of its genre. A rule that fails finds nothing.
   */
  Compilation compileAndReview(Path file) {
    Diagnostics found = new Diagnostics();
    Compilation compilation = compile(file, Reviewers.of(world, found));
    found.addAll(compilation.diagnostics());
    return new Compilation(
        compilation.read(), compilation.layout(), compilation.document(), found.sorted());
  }

  private Compilation compile(Path file, Reviewer reviewer) {
    Diagnostics asRead = new Diagnostics();
    ReportReader.Result read = reports.read(file, asRead);
    KeysOfOtherLayouts keys = new KeysOfOtherLayouts(layouts, read.files().content(file));
    Diagnostics found = new Diagnostics();
    asRead.sorted().stream().map(keys::explained).forEach(found::add);
    read.report()
        .map(Report::layout)
        .filter(layouts.bases()::contains)
        .ifPresent(base -> layouts.isSound(base, found)); // `base` itself may be the slip
    Optional<Report> report = read.report().filter(known -> layouts.has(known.layout()));
    boolean sound = !found.hasErrors();
    boolean whole = found.sorted().stream().noneMatch(ReportCompiler::mayHideWords);
    Optional<LoadedLayout> layout = report.flatMap(known -> usable(known.layout(), found));
    Diagnostics later = new Diagnostics();
    Optional<Document> document =
        layout.flatMap(
            with ->
                report.flatMap(known -> document(known, with, read.files().content(file), later)));
    // or what the layout makes of errors would be taken for errors of its own
    checkClaims(read, found);
    document
        .flatMap(
            done -> report.flatMap(of -> EmptyContents.in(done, of, read.files().content(file))))
        .ifPresent(later::add);
    later.sorted().stream().filter(one -> sound || Layouts.isOfTemplate(one)).forEach(found::add);
    document
        .filter(any -> whole) // or words would be missed that an error has taken away
        .filter(any -> reviewer.isUnasked())
        .map(PassageReader::ofReport)
        .map(text -> text.stating(StatedNumbers.of(read.figures())))
        .ifPresent(text -> reviewer.review(text, found));
    List<ParsedYaml> ofLayout =
        report.map(known -> styled(known.layout()).sources()).orElse(List.of());
    return new Compilation(
        read, layout, document, withoutSuppressed(found, read.files(), ofLayout, reviewer));
  }

  /** Whether it is an error that may take words away; what a genre must have besides hides none. */
  private static boolean mayHideWords(Diagnostic found) {
    return found.severity() == Severity.ERROR && found.code() != Code.GENRE_RULE;
  }

  /** What was found in these files, but for what their authors leave out by a comment. */
  private List<Diagnostic> withoutSuppressed(
      Diagnostics found, SourceFiles files, List<ParsedYaml> ofLayout, Reviewer reviewer) {
    List<ParsedYaml> all = new ArrayList<>(files.yaml());
    all.addAll(ofLayout);
    List<String> rules = new ArrayList<>(layouts.ruleIds());
    rules.addAll(Rules.ids());
    return DiagnosticLimit.applied(
        new Suppressions(all, files.checked())
            .applied(WordsToldTwice.leftOut(found.sorted()), rules, reviewer.unknown(Rules.ids())));
  }

  private Optional<Document> document(
      Report report, LoadedLayout layout, Optional<YamlValue> source, Diagnostics found) {
    Optional<LayoutOutput> written = layouts.layOut(report, found);
    written.ifPresent(output -> found.addAll(UnprintedText.keys(report, output.unasked(), source)));
    return written
        .flatMap(
            output ->
                layout
                    .markup()
                    .read(
                        output.markup(),
                        output,
                        output.insertions(),
                        new TemplateImages(world, project.templates(), found),
                        found))
        .map(Numbering::number)
        .map(document -> checked(document, layout, found))
        .map(document -> checked(document, report, found));
  }

  private Document checked(Document document, Report report, Diagnostics found) {
    found.addAll(DecimalColumns.wrong(document, layouts.writing(report.layout())));
    UnprintedText.in(report, document).stream()
        .map(place -> Diagnostic.error(Code.UNPRINTED_TEXT, place, report.layout()).asWarning())
        .forEach(found::add);
    DoubledNumbers.in(document).forEach(found::add);
    UnprintedText.pictures(report, document).stream()
        .map(place -> Diagnostic.error(Code.UNPRINTED_TEXT, place, report.layout()).asWarning())
        .map(one -> one.variant("picture"))
        .forEach(found::add);
    return document;
  }

  private static Document checked(Document document, LoadedLayout layout, Diagnostics found) {
    layout.margins().crowded(document).forEach(crowded -> found.add(noRoom(crowded)));
    long notes = WordBounds.notes(document);
    if (notes > WordBounds.NOTES) {
      found.add(
          Diagnostic.error(Code.SOURCE_LIMIT, Quantity.of(notes), Quantity.of(WordBounds.NOTES))
              .variant("notes"));
    }
    layout.paper().wideColumns(document).forEach(wide -> found.add(tooWide(wide, layout.styles())));
    TableRoom.check(document, layout.paper(), found);
    return document;
  }

  private static Diagnostic tooWide(PaperMeasure.WideColumns wide, Place styles) {
    return Diagnostic.error(Code.NO_ROOM, styles, wide.reach().told(), wide.room().told())
        .variant("columns")
        .hint("role-of-columns", wide.columns().role());
  }

  private static Diagnostic noRoom(MarginMeasure.Crowded crowded) {
    String[] said = {crowded.room().told(), PageStyle.LEAST_ROOM.told(), crowded.reach().told()};
    Optional<Place> place =
        Walk.blocks(crowded.margin().blocks())
            .filter(Paragraph.class::isInstance)
            .flatMap(block -> ((Paragraph) block).origin().as(Place.class).stream())
            .findFirst();
    return place
        .map(at -> Diagnostic.error(Code.NO_ROOM, at, said))
        .orElseGet(() -> Diagnostic.error(Code.NO_ROOM, said))
        .variant(crowded.margin().edge() == Margin.Edge.TOP ? "header" : "footer");
  }

  /** What a layout brings, if it is sound; what is wrong with it, whatever the report says. */
  private Optional<LoadedLayout> usable(String layout, Diagnostics diagnostics) {
    return layouts.isSound(layout, diagnostics)
        ? loadedLayout(layout, diagnostics)
        : Optional.empty();
  }

  /** What a layout brings; what is wrong with its styles is said of every report. */
  private Optional<LoadedLayout> loadedLayout(String layout, Diagnostics diagnostics) {
    diagnostics.addAll(styled(layout).wrong());
    return styled(layout).layout();
  }

  /** What is wrong with the styles of a layout, and those it inherits. */
  List<Diagnostic> wrongStyles(String layout) {
    return styled(layout).wrong();
  }

  private StyledLayout styled(String layout) {
    return styled.computeIfAbsent(layout, name -> cache.styled(name, world, project));
  }
}
