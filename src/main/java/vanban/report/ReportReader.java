package vanban.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.eval.Evaluation;
import vanban.genre.Genres;
import vanban.source.World;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * Reads reports with all their parts, and finds all that can be wrong in them in one go.
 *
 * <pre>{@code
 * ReportReader reader = new ReportReader(world, Path.of("data"), layouts);
 * Optional<Report> report = reader.read(Path.of("data/2024-q1/report.yaml"), diagnostics);
 * }</pre>
 */
public final class ReportReader {
  private static final Pattern LAYOUT_KEY =
      Pattern.compile("^(?:layout|\"layout\"|'layout')[ \\t]*:(?:\\s|$)", Pattern.MULTILINE);

  private final World world;
  private final Path data;
  private final KnownLayouts layouts;

  /**
   * Who reads reports.
   *
   * @param data the folder of all reports, outside which their parts may not lie; a report that
   *     lies outside it has its parts in its own folder
   * @param layouts those a report can choose from
   */
  public ReportReader(World world, Path data, KnownLayouts layouts) {
    this.world = world;
    this.data = data;
    this.layouts = layouts;
  }

  /**
   * The layouts there are.
   *
   * @param folder that holds them, as messages show it
   * @param names of the layouts
   * @param genres of each of them
   */
  public record KnownLayouts(String folder, Set<String> names, Function<String, Genres> genres) {
    /** Keeps the names from change. */
    public KnownLayouts {
      names = Set.copyOf(names);
    }

    /** Layouts that say nothing of genres. */
    public KnownLayouts(String folder, Set<String> names) {
      this(folder, names, layout -> Genres.NONE);
    }
  }

  /**
   * Whether a file is a report, not a part: whether it has a top-level {@code layout}. A file whose
   * YAML is damaged elsewhere is one all the same.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isReport(Path file) throws IOException {
    // The key is ASCII and so is looked for in the bytes: a file that is not UTF-8 is found too.
    String bytes = new String(world.bytes(file), StandardCharsets.ISO_8859_1);
    String mark = "\u00EF\u00BB\u00BF"; // the byte order mark, byte by byte
    String text = bytes.startsWith(mark) ? bytes.substring(mark.length()) : bytes;
    return LAYOUT_KEY.matcher(text).find();
  }

  /**
   * Reads a report.
   *
   * @return empty if it has errors, which are then among the diagnostics
   */
  public Optional<Report> read(Path file, Diagnostics diagnostics) {
    return readWithFigures(file, diagnostics).map(WithFigures::report);
  }

  /**
   * A report, and the figures its text was filled from.
   *
   * @param report as its author wrote it
   * @param figures all that are declared
   */
  public record WithFigures(Report report, Evaluation figures) {}

  /**
   * Reads a report, and keeps its figures.
   *
   * @return empty if it has errors, which are then among the diagnostics
   */
  public Optional<WithFigures> readWithFigures(Path file, Diagnostics diagnostics) {
    return read(file, Witness.NONE, diagnostics);
  }

  /**
   * Reads a report for its figures.
   *
   * @return empty if it has errors, which are then among the diagnostics
   */
  public Optional<FigureUses> figures(Path file, Diagnostics diagnostics) {
    FigureRecorder recorder = new FigureRecorder();
    return read(file, recorder, diagnostics).map(report -> recorder.recorded());
  }

  /**
   * Reads a report for the files it is written in.
   *
   * @return empty if it has errors, which are then among the diagnostics
   */
  public Optional<ReportSources> sources(Path file, Diagnostics diagnostics) {
    ReportFiles.Origin origin = ReportFiles.Origin.of(world, file);
    return read(
        origin, Witness.NONE, diagnostics, (read, files) -> files.sources(read.report(), origin));
  }

  private Optional<WithFigures> read(Path file, Witness witness, Diagnostics diagnostics) {
    ReportFiles.Origin origin = ReportFiles.Origin.of(world, file);
    return read(origin, witness, diagnostics, (read, files) -> read);
  }

  private <T> Optional<T> read(
      ReportFiles.Origin origin,
      Witness witness,
      Diagnostics diagnostics,
      BiFunction<WithFigures, ReportFiles, T> result) {
    Diagnostics found = new Diagnostics();
    ReportFiles files = new ReportFiles(world, root(origin.file()), found);
    Optional<YamlMapping> report =
        files
            .report(origin, ReportShape.report())
            .filter(YamlMapping.class::isInstance)
            .map(YamlMapping.class::cast);
    Optional<T> made =
        report
            .map(
                mapping ->
                    read(mapping, origin, Reading.of(mapping, origin, files, witness, found)))
            .map(read -> result.apply(read, files));
    Diagnostics told = report.map(DraftPolicy::of).orElse(DraftPolicy.FINAL).applied(found);
    diagnostics.addAll(told.sorted());
    return made.filter(read -> !told.hasErrors());
  }

  private Path root(Path file) {
    Path root = world.shown(data);
    Path own = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return World.isBelow(file, root) ? root : own;
  }

  private WithFigures read(YamlMapping mapping, ReportFiles.Origin origin, Reading reading) {
    Lines lines = reading.lines();
    Scale scale = Scale.USUAL.stated(mapping, reading.diagnostics());
    SectionReader sections = new SectionReader(reading);
    HeadReader head = new HeadReader(mapping, lines);
    Report report =
        new Report(
            layout(mapping, reading.diagnostics()),
            head.issuer(),
            head.number(),
            HeadReader.draft(mapping),
            lines.read(mapping, "place"),
            head.date(),
            lines.read(mapping, "genre").map(Line::words),
            lines.read(mapping, "author"),
            lines.read(mapping, "title").orElse(Line.of("")),
            lines.read(mapping, "urgency"),
            lines.read(mapping, "circulation"),
            mapping.isTrue("no_publication"),
            lines.all(mapping, "addressees"),
            lines.all(mapping, "bases"),
            lines.read(mapping, "decided_by"),
            reading.prose(mapping, "opening"),
            sections.below(mapping, origin, scale),
            reading.prose(mapping, "closing"),
            lines.all(mapping, "recipients"),
            head.signatures(),
            head.drafter(),
            lines.all(mapping, "contact"),
            Lines.list(mapping, "appendices").stream()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .map(appendix -> appendix(appendix, origin, scale, reading))
                .toList());
    reading.ids().check();
    checkGenre(mapping, report.layout(), reading);
    return new WithFigures(report, reading.figures());
  }

  /** Reads some lines once more; what is wrong in them counts once all the same. */
  private void checkGenre(YamlMapping mapping, String layout, Reading reading) {
    if (layouts.names().contains(layout)) {
      layouts
          .genres()
          .apply(layout)
          .check(mapping, reading.lines()::located, reading.diagnostics());
    }
  }

  private Report.Appendix appendix(
      YamlMapping mapping, ReportFiles.Origin origin, Scale scale, Reading reading) {
    Scale own = scale.stated(mapping, reading.diagnostics());
    return new Report.Appendix(
        reading.ids().declare(mapping),
        reading.lines().read(mapping, "genre").map(Line::words),
        reading.lines().read(mapping, "title").orElse(Line.of("")),
        Lines.isLandscape(mapping),
        reading.prose(mapping, "body"),
        reading.table(mapping),
        reading.chart(mapping),
        new SectionReader(reading).below(mapping, origin, own));
  }

  private String layout(YamlMapping mapping, Diagnostics diagnostics) {
    Optional<YamlText> text = mapping.text("layout").filter(name -> !name.trimmed().isEmpty());
    text.filter(name -> !layouts.names().contains(name.trimmed()))
        .ifPresent(name -> diagnostics.add(unknownLayout(name)));
    return text.map(YamlText::trimmed).orElse("");
  }

  private Diagnostic unknownLayout(YamlText name) {
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_LAYOUT, name.place(), name.trimmed(), layouts.folder());
    String known = String.join(", ", new TreeSet<>(layouts.names()));
    return Nearest.to(name.trimmed(), layouts.names())
        .map(meant -> found.hint("did-you-mean", meant))
        .orElseGet(() -> found.hint("known-layouts", known));
  }
}
