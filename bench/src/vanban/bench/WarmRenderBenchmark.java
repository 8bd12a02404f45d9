package vanban.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.document.Numbering;
import vanban.engine.Compiled;
import vanban.engine.LoadedLayout;
import vanban.engine.ReportCompiler;
import vanban.engine.Workspace;
import vanban.layout.LayoutOutput;
import vanban.layout.Layouts;
import vanban.markup.LayoutImages;
import vanban.markup.MarkupReader;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.style.StyleSet;
import vanban.style.file.StylesReader;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlValue;

/**
 * What a report of 25 pages with 57 footnotes costs once everything is warm, room by room. The
 * templates are read and parsed before; each benchmark takes what the room before has made.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WarmRenderBenchmark {
  private static final String ONE_LINE = Head.TEXT + "opening: Một dòng.\n";

  /** How long the report is, roughly. */
  @Param({"25"})
  public int pages;

  private Desk desk;
  private final List<SourceFile> files = new ArrayList<>();
  private ReportReader reports;
  private Layouts layouts;
  private MarkupReader markup;
  private Report report;
  private LayoutOutput page;
  private Document document;
  private Compiled compiled;
  private Compiled oneLine;
  private final Map<String, byte[]> parts = new TreeMap<>();
  private Workspace workspace;
  private String edited = "";
  private int edits;

  /** Takes the report through all rooms once. */
  @Setup
  public void write() throws IOException {
    desk = new Desk("");
    new LongReport(pages).files().forEach(desk::with);
    oneLine = new Desk(ONE_LINE).take(ReportCompiler::compile);
    compiled = desk.take(ReportCompiler::compile);
    openTheRooms(desk.world());
    report = report();
    page = layout();
    document = markup();
    unzip(compiled.docx());
    workspace = new Workspace(desk.world(), Desk.PROJECT);
    edited = files.get(files.size() - 1).text();
  }

  private void openTheRooms(World world) throws IOException {
    for (Path file : world.filesBelow(Desk.DATA)) {
      files.add(world.read(file));
    }
    layouts = new Layouts(world, Desk.TEMPLATES);
    reports =
        new ReportReader(
            world,
            Desk.DATA,
            new ReportReader.KnownLayouts(
                "templates", layouts.names(), layouts.bases(), layouts::genres, layouts::writing));
    String layout = reports.read(Desk.REPORT, new Diagnostics()).report().orElseThrow().layout();
    StyleSet styles =
        new StylesReader(world, Desk.TEMPLATES, layouts::inherited)
            .read(layout, new Diagnostics())
            .orElseThrow();
    markup = LoadedLayout.of(styles, "styles.yaml").markup();
  }

  private void unzip(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** Its files as YAML: what the reading begins with. */
  @Benchmark
  public List<Optional<YamlValue>> yaml() {
    return files.stream().map(file -> YamlReader.read(file, new Diagnostics())).toList();
  }

  /** From its files, whose YAML is kept, to the report: schemas, figures, prose. */
  @Benchmark
  public Report report() {
    return reports.read(Desk.REPORT, new Diagnostics()).report().orElseThrow();
  }

  /** From the report to the markup that its layout writes. */
  @Benchmark
  public LayoutOutput layout() {
    return layouts.layOut(report, new Diagnostics()).orElseThrow();
  }

  /** From the markup to the tree. */
  @Benchmark
  public Document markup() {
    return markup
        .read(page.markup(), page, page.insertions(), LayoutImages.NONE, new Diagnostics())
        .orElseThrow();
  }

  /** The numbers and references of the tree. */
  @Benchmark
  public Document number() {
    return Numbering.number(document);
  }

  /** From the numbered tree to a Word file: styles, parts and zip. */
  @Benchmark
  public byte[] word() {
    return compiled.docx();
  }

  /** A Word file with one line: its styles and what else every package has. */
  @Benchmark
  public byte[] wordStyles() {
    return oneLine.docx();
  }

  /** The finished parts of the Word file, packed once more. */
  @Benchmark
  public byte[] wordZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A page that is looked at while one of its files is edited: to the numbered tree. */
  @Benchmark
  public Document edited() throws IOException {
    Path file = Path.of(files.get(files.size() - 1).path());
    workspace.open(file, edited + "\n# " + edits++ + "\n");
    return workspace.compile(Desk.REPORT).document().orElseThrow();
  }

  /** All of it, from the files, whose YAML is kept, to the bytes of the Word file. */
  @Benchmark
  public byte[] whole() {
    return desk.take(ReportCompiler::compile).docx();
  }
}
