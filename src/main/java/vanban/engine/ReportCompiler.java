package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.document.Numbering;
import vanban.docx.DocxWriter;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.layout.LayoutOutput;
import vanban.layout.Layouts;
import vanban.markup.MarkupReader;
import vanban.markup.Roles;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.report.ReportReader.KnownLayouts;
import vanban.report.ReportSources;
import vanban.source.World;
import vanban.style.ChartLook;
import vanban.style.ColumnsLook;
import vanban.style.RuleLook;
import vanban.style.Styles;
import vanban.style.StylesReader;
import vanban.style.TableLook;
import vanban.style.TextLook;
import vanban.text.TextWriter;
import vanban.usage.FigureUsage;

/**
 * Carries a report through all rooms: from YAML to a report, through its layout to markup, from
 * markup to the document tree, and on to Word or plain text.
 *
 * <p>Made once per run: layouts and styles are read once, whatever the number of reports.
 */
public final class ReportCompiler {
  private final ReportReader reports;
  private final Layouts layouts;
  private final StylesReader styles;
  private final World world;
  private final Map<String, Optional<LoadedLayout>> loadedLayouts = new ConcurrentHashMap<>();

  /**
   * A compiler for the reports and layouts of a project.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public ReportCompiler(World world, Project project) throws IOException {
    this.world = world;
    this.layouts = new Layouts(world, project.templates());
    this.styles = new StylesReader(world, project.templates(), layouts::inherited);
    this.reports =
        new ReportReader(
            world,
            project.data(),
            new KnownLayouts(world.display(project.templates()), layouts.names(), layouts::genres));
  }

  /**
   * The reports in and below a folder, in the order of their names.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> reportsBelow(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : world.filesBelow(folder)) {
      String name = file.toString();
      if ((name.endsWith(".yaml") || name.endsWith(".yml")) && isReport(file)) {
        found.add(file);
      }
    }
    return found;
  }

  /** A file that cannot be read might be one; reading it says what is wrong. */
  private boolean isReport(Path file) {
    try {
      return reports.isReport(file);
    } catch (IOException e) {
      return true;
    }
  }

  /** What a layout brings to each of its documents. */
  private record LoadedLayout(MarkupReader markup, DocxWriter word) {}

  /**
   * A report that went through without an error.
   *
   * @param figures its text was filled from
   * @param markup what its layout wrote
   * @param document the finished tree
   * @param word writes it in the looks of its layout
   */
  public record Compiled(Evaluation figures, String markup, Document document, DocxWriter word) {
    /** The document as a Word file. */
    public byte[] docx() {
      return word.write(document);
    }

    /** The document as a Word file for reviewers: a comment on each figure explains it. */
    public byte[] explained() {
      return word.write(document, figure -> new FigureText(figures).explain(figure).lines());
    }

    /** The document as plain text. */
    public String text() {
      return TextWriter.write(document);
    }
  }

  /**
   * The figures of a report, and where its text speaks of them.
   *
   * @return empty if the report has errors, which are then among the diagnostics
   */
  public Optional<FigureUsage> figures(Path file, Diagnostics diagnostics) {
    return reports.figures(file, diagnostics).map(FigureUsage::of);
  }

  /**
   * The files a report is written in.
   *
   * @return empty if the report has errors, which are then among the diagnostics
   */
  Optional<ReportSources> sources(Path file, Diagnostics diagnostics) {
    return reports.sources(file, diagnostics);
  }

  /**
   * Takes a report as far as the finished document, and finds all that is wrong on the way.
   *
   * @param file a report
   * @return the document; empty if there was an error, which is then among the diagnostics, unless
   *     it is one of the layout's that another report brought to light before
   */
  public Optional<Compiled> compile(Path file, Diagnostics diagnostics) {
    return reports
        .readWithFigures(file, diagnostics)
        .filter(read -> layouts.isSound(read.report().layout(), diagnostics))
        .flatMap(read -> compile(read.report(), read.figures(), diagnostics));
  }

  private Optional<Compiled> compile(Report report, Evaluation figures, Diagnostics diagnostics) {
    Optional<LoadedLayout> loadedLayout = loadedLayout(report.layout(), diagnostics);
    Optional<LayoutOutput> output = layouts.layOut(report, diagnostics);
    if (loadedLayout.isEmpty() || output.isEmpty()) {
      return Optional.empty();
    }
    LayoutOutput page = output.get();
    return loadedLayout
        .get()
        .markup()
        .read(page.markup(), page::origin, diagnostics)
        .map(Numbering::number)
        .map(
            document ->
                new Compiled(figures, page.markup().text(), document, loadedLayout.get().word()));
  }

  /** What a layout brings; what is wrong with its styles is said once, by the first report. */
  private Optional<LoadedLayout> loadedLayout(String layout, Diagnostics diagnostics) {
    return loadedLayouts.computeIfAbsent(
        layout, name -> styles.read(name, diagnostics).map(looks -> loadedLayout(name, looks)));
  }

  private LoadedLayout loadedLayout(String layout, Styles looks) {
    MarkupReader markup = new MarkupReader(roles(looks, world.display(styles.file(layout))));
    return new LoadedLayout(markup, new DocxWriter(looks));
  }

  private static Roles roles(Styles looks, String file) {
    return new Roles(
        looks.names(TextLook.class),
        looks.names(ColumnsLook.class),
        looks.names(RuleLook.class),
        looks.names(TableLook.class),
        looks.names(ChartLook.class),
        file);
  }
}
