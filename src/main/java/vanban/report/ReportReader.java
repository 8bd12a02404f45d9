package vanban.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.document.Inline;
import vanban.figure.eval.Evaluation;
import vanban.genre.CheckedReport;
import vanban.genre.GenreChecker;
import vanban.genre.Genres;
import vanban.genre.OwnKey;
import vanban.prose.ParsedTexts;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.report.files.SourceFiles;
import vanban.report.scope.DamagePolicy;
import vanban.report.scope.ReadContext;
import vanban.report.scope.ScopeSource;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.source.Place;
import vanban.source.World;
import vanban.vietnamese.Writing;
import vanban.yaml.YamlFileCache;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Reads reports with all their parts, and finds all that can be wrong in them in one go.
 *
 * <pre>{@code
 * ReportReader reader = new ReportReader(world, Path.of("data"), layouts);
 * Optional<Report> report =
 *     reader.read(Path.of("data/2024-q1/report.yaml"), diagnostics).report();
 * }</pre>
 */
public final class ReportReader {
  private final World world;
  private final Path data;
  private final KnownLayouts layouts;
  private final YamlFileCache cache;
  private final ParsedTexts texts;

  /**
   * Who reads reports, and each file of theirs once.
   *
   * @param data the folder of all reports
   * @param layouts those a report can choose from
   */
  public ReportReader(World world, Path data, KnownLayouts layouts) {
    this(world, data, layouts, new YamlFileCache(), new ParsedTexts());
  }

  /**
   * Who reads reports.
   *
   * @param data the folder of all reports, outside which their parts may not lie; a report that
   *     lies outside it has its parts in its own folder
   * @param layouts those a report can choose from
   * @param cache of the files that were read before
   * @param texts that were read before
   */
  public ReportReader(
      World world, Path data, KnownLayouts layouts, YamlFileCache cache, ParsedTexts texts) {
    this.world = world;
    this.data = data;
    this.layouts = layouts;
    this.cache = cache;
    this.texts = texts;
  }

  /**
   * The layouts there are.
   *
   * @param folder that holds them, as messages show it
   * @param names of the layouts
   * @param bases names of those that are there only for others to inherit
   * @param genres of each of them
   * @param writing the language in which each prints figures
   */
  public record KnownLayouts(
      String folder,
      Set<String> names,
      Set<String> bases,
      Function<String, Genres> genres,
      Function<String, Writing> writing) {
    /** Keeps the names from change. */
    public KnownLayouts {
      names = Set.copyOf(names);
      bases = Set.copyOf(bases);
    }

    /** The keys that a layout declares itself, or the one that is meant by a misspelt name. */
    List<Named<OwnKey>> ownKeys(String layout) {
      return meant(layout).map(name -> genres.apply(name).ownKeys()).orElse(List.of());
    }

    /** The language in which figures are printed by a layout, or the one that is meant. */
    Writing writingOf(String layout) {
      return meant(layout).map(writing).orElse(Writing.VIETNAMESE);
    }

    private Optional<String> meant(String layout) {
      return Optional.of(layout).filter(names::contains).or(() -> Nearest.to(layout, names));
    }

    /** Layouts that say nothing of genres. */
    public KnownLayouts(String folder, Set<String> names) {
      this(folder, names, Set.of(), layout -> Genres.NONE, layout -> Writing.VIETNAMESE);
    }
  }

  /** Whether a file is a report, as {@link ReportDetector} tells. */
  boolean isReport(Path file) throws IOException {
    return new ReportDetector(world, cache).isReport(file);
  }

  /**
   * What comes of reading a report.
   *
   * @param report as far as it could be understood; empty if its file holds none, or its tables
   *     have more cells than are read
   * @param figures its text can speak of
   * @param files it is written in
   * @param names it declares and uses beside figures
   * @param follows the file of the report before it, if it names one that is there
   * @param schema by which its file was read, with the keys of its layout
   */
  public record Result(
      Optional<Report> report,
      Evaluation figures,
      SourceFiles files,
      NameUses names,
      Optional<Path> follows,
      Schema<ReportSource> schema) {}

  /**
   * Reads a report, whatever is wrong with it.
   *
   * @return what could be read; what could not is among the diagnostics
   */
  public Result read(Path file, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    IncludeChain chain = IncludeChain.of(world, file);
    ReportFiles files = new ReportFiles(world, cache, root(chain.file()), found);
    Schema<ReportSource> schema = schema(chain, files);
    Optional<ReportSource> typed = files.report(chain, schema);
    ReadContext reading =
        ReadContext.of(
            typed.map(ReportSource::scope).orElse(ScopeSource.NONE),
            chain,
            files,
            texts,
            layout(chain, files).map(layouts::writingOf).orElse(Writing.VIETNAMESE),
            found);
    Optional<Report> report =
        typed
            .map(present -> read(present, chain, reading))
            .filter(read -> !reading.tables().isSpent());
    Optional<Path> follows =
        typed.flatMap(ReportSource::follows).flatMap(name -> files.followed(name, chain));
    Optional<YamlValue> meant = files.meant(chain.file(), schema);
    typed.ifPresent(source -> meant.ifPresent(root -> checkGenre(source, root, reading)));
    NameUses names = report.map(read -> names(read, reading)).orElse(NameUses.NONE);
    Diagnostics seen = DamagePolicy.of(chain, files, meant, ReportFormat.DECLARING).applied(found);
    diagnostics.addAll(
        reading.draftPolicy().applied(seen, reading.figures().lostUnitFiles()).sorted());
    return new Result(report, reading.figures(), files.sources(chain), names, follows, schema);
  }

  /** What may stand in a report goes by its layout. */
  private Schema<ReportSource> schema(IncludeChain chain, ReportFiles files) {
    files.open(chain);
    return ReportFormat.report(layout(chain, files).map(layouts::ownKeys).orElse(List.of()));
  }

  /** The layout that a report says, whatever else is wrong with it. */
  private static Optional<String> layout(IncludeChain chain, ReportFiles files) {
    return files.meant(chain.file(), ReportFormat.report()).flatMap(ReportFormat::layout);
  }

  private Path root(Path file) {
    Path root = world.shown(data);
    Path own = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return World.isBelow(file, root) ? root : own;
  }

  private Report read(ReportSource typed, IncludeChain chain, ReadContext reading) {
    ReportSource.Body body = typed.body();
    NumberingScheme scheme = NumberingScheme.USUAL.stated(body.numbering(), reading.diagnostics());
    SectionReader sections = new SectionReader(reading);
    return new Report(
        layout(typed, reading.diagnostics()),
        new HeadReader(reading.lines()).read(typed),
        new Report.Body(
            reading.prose(body.opening()),
            sections.read(body.sections(), chain, scheme),
            reading.prose(body.closing())),
        new FootReader(reading, sections).read(typed.foot(), chain, scheme),
        new OwnReader(reading).read(typed.own(), layouts.ownKeys(name(typed))));
  }

  /** The names a report uses; says of references that they lead nowhere. */
  private static NameUses names(Report report, ReadContext reading) {
    List<NameUses.Reference> references =
        new ReportTexts(report)
            .inlines()
            .filter(Inline.Reference.class::isInstance)
            .map(Inline.Reference.class::cast)
            .flatMap(reference -> used(reference).stream())
            .toList();
    references.forEach(used -> reading.ids().check(used.id(), used.place()));
    reading.placements().check();
    Set<String> referred =
        references.stream().map(NameUses.Reference::id).collect(Collectors.toSet());
    reading.ids().checkTitles(id -> reading.placements().isPlaced(id) && !referred.contains(id));
    return new NameUses(
        reading.names().declared(),
        reading.names().figureUses(),
        reading.names().termUses(),
        reading.ids().declared(),
        Stream.concat(
                references.stream(),
                reading.placements().uses().stream()
                    .map(use -> new NameUses.Reference(use.id(), use.place())))
            .toList());
  }

  private static Optional<NameUses.Reference> used(Inline.Reference reference) {
    return reference
        .origin()
        .as(Place.class)
        .map(place -> new NameUses.Reference(reference.to(), place));
  }

  /**
   * Checks what the genre asks for.
   *
   * @param meant the file under the keys that were meant
   */
  private void checkGenre(ReportSource typed, YamlValue meant, ReadContext reading) {
    String layout = name(typed);
    if (meant instanceof YamlMapping report) {
      CheckedReport fields = new ReportFields(typed, report, reading.lines());
      boolean known = layouts.names().contains(layout);
      Genres genres = known ? layouts.genres().apply(layout) : Genres.NONE;
      new GenreChecker(genres, fields, reading.diagnostics()).check();
    }
  }

  private String layout(ReportSource report, Diagnostics diagnostics) {
    Optional<YamlText> name = report.layout();
    name.filter(text -> !layouts.names().contains(text.trimmed()))
        .ifPresent(text -> diagnostics.add(unknownLayout(text)));
    return name(report);
  }

  private static String name(ReportSource report) {
    return report.layout().map(YamlText::trimmed).orElse("");
  }

  private Diagnostic unknownLayout(YamlText name) {
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_LAYOUT, name.place(), name.trimmed(), layouts.folder());
    String known = String.join(", ", new TreeSet<>(layouts.names()));
    if (layouts.bases().contains(name.trimmed())) {
      return found.variant("base").hint("known-layouts", known);
    }
    return Nearest.to(name.trimmed(), layouts.names())
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> found.hint("known-layouts", known));
  }
}
