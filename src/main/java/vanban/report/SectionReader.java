package vanban.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.report.scope.ReadContext;
import vanban.report.table.ChartReader;
import vanban.report.table.PictureReader;
import vanban.report.table.ReportChart;
import vanban.report.table.ReportPicture;
import vanban.report.table.ReportTable;
import vanban.report.table.TableReader;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** Reads sections, wherever they are written. */
final class SectionReader {
  private final ReadContext reading;
  private final Map<Path, Place> included = new HashMap<>(); // where each file is named first
  private final Set<Place> told = new HashSet<>(); // of files that are included again
  private int count;

  /** Who reads the sections of one report. */
  SectionReader(ReadContext reading) {
    this.reading = reading;
  }

  /** Sections as typed, numbered by {@code scheme}. */
  List<Section> read(List<SectionSource> typed, IncludeChain chain, NumberingScheme scheme) {
    Siblings siblings = new Siblings(scheme);
    if (scheme.isBelowAll() && !typed.isEmpty()) {
      tooDeep(typed.get(0));
    } else {
      addAll(typed, chain, siblings);
    }
    return siblings.sections;
  }

  /** Sections of one level in a row, wherever they are written. */
  private static final class Siblings {
    private final NumberingScheme scheme;
    private final List<Section> sections = new ArrayList<>();
    private int numbered;

    Siblings(NumberingScheme scheme) {
      this.scheme = scheme;
    }

    boolean isEmpty() {
      return sections.isEmpty();
    }

    /** Adds one; how many are numbered now. */
    int add(Section section) {
      sections.add(section);
      numbered += section.numbered() ? 1 : 0;
      return numbered;
    }
  }

  private void tooDeep(SectionSource first) {
    reading
        .diagnostics()
        .add(
            Diagnostic.error(Code.TOO_DEEP, first.firstKey(), ReportLimit.LEVELS.shown())
                .variant("levels"));
  }

  /** Whether one more section is not too many; says so of the first that is. */
  private boolean hasRoom(SectionSource next) {
    if (++count == ReportLimit.SECTIONS.most() + 1) {
      reading
          .diagnostics()
          .add(
              Diagnostic.error(Code.SOURCE_LIMIT, next.firstKey(), ReportLimit.SECTIONS.shown())
                  .variant("sections"));
    }
    return count <= ReportLimit.SECTIONS.most();
  }

  private void addAll(List<SectionSource> typed, IncludeChain chain, Siblings siblings) {
    for (SectionSource one : typed) {
      if (one.include().isTyped()) {
        one.include().value().ifPresent(file -> include(file, chain, siblings));
      } else if (hasRoom(one)) {
        add(one, chain, siblings);
      }
    }
  }

  private void add(SectionSource one, IncludeChain chain, Siblings siblings) {
    NumberingScheme scheme = siblings.scheme;
    if (siblings.isEmpty()) {
      scheme.checkDepth(one.firstKey(), reading.diagnostics());
    }
    int numbered = siblings.add(section(one, chain, scheme));
    if (one.isNumbered()) {
      scheme.checkLetters(numbered, one.firstKey(), reading.diagnostics());
    }
  }

  private void include(YamlText file, IncludeChain chain, Siblings siblings) {
    Optional<ReportFiles.Part<List<SectionSource>>> part =
        reading.files().part(file, chain, SectionFormat.part());
    if (part.isPresent()) {
      IncludeChain origin = part.get().origin();
      Place first = included.putIfAbsent(origin.file(), file.place());
      if (first != null && !first.equals(file.place()) && told.add(first)) {
        reading
            .diagnostics()
            .add(
                Diagnostic.error(Code.DUPLICATE_KEY, file.place(), file.trimmed())
                    .variant("include")
                    .asWarning()
                    .hintAt(first, "first-here"));
      }
      addAll(part.get().content(), origin, siblings);
    }
  }

  private Section section(SectionSource typed, IncludeChain chain, NumberingScheme scheme) {
    Optional<String> id = reading.ids().declare(typed.id());
    Optional<Line> title = reading.lines().read(typed.title().value());
    NumberingScheme below =
        scheme.below().stated(typed.content().numbering(), reading.diagnostics());
    Section.Content content = content(typed.content(), chain, below);
    if (content.body().whole()) {
      checkLead(typed, content.body());
    }
    return new Section(
        id,
        scheme.pattern(),
        typed.isNumbered(),
        typed.heading().newPage(),
        title,
        typed.isRunIn(),
        content,
        Origin.of(typed.firstKey()));
  }

  /**
   * What a section or an appendix says.
   *
   * @param scheme how the sections below it are numbered
   */
  Section.Content content(SectionSource.Content typed, IncludeChain chain, NumberingScheme scheme) {
    SectionSource.Exhibits exhibits = typed.exhibits();
    Prose body = reading.prose(typed.body().value(), exhibits.ids());
    List<ReportTable> tables =
        exhibits.allTables().stream()
            .map(new TableReader(reading)::read)
            .filter(ReportTable::hasColumns)
            .toList();
    List<ReportChart> charts =
        exhibits.allCharts().stream()
            .map(new ChartReader(reading)::read)
            .filter(ReportChart::hasValues)
            .toList();
    List<ReportPicture> pictures = new PictureReader(reading).read(exhibits.allPictures());
    return new Section.Content(
        body.placing(ids(tables, charts, pictures)),
        tables,
        charts,
        pictures,
        read(typed.sections().value().orElse(List.of()), chain, scheme));
  }

  /** The ids of what can be laid out. */
  private static Set<String> ids(
      List<ReportTable> tables, List<ReportChart> charts, List<ReportPicture> pictures) {
    return Stream.of(
            tables.stream().map(ReportTable::id),
            charts.stream().map(ReportChart::id),
            pictures.stream().map(ReportPicture::id))
        .flatMap(ids -> ids)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private void checkLead(SectionSource typed, Prose body) {
    boolean misshapen =
        typed.content().body().isTyped()
            && typed.content().body().value().isEmpty(); // said already
    if (misshapen || !typed.hasContent()) {
      return;
    }
    boolean titled = typed.title().isTyped();
    if (typed.isRunIn() && !(titled && body.startsWithParagraph())) {
      Place place = typed.heading().runIn().place().orElseThrow();
      reading.diagnostics().add(Diagnostic.error(Code.NO_LEAD, place).variant("run-in"));
    } else if (isPart(typed)) {
      reading
          .diagnostics()
          .add(Diagnostic.error(Code.NO_LEAD, typed.firstKey()).variant("sections"));
    } else if (!titled && !body.startsWithParagraph()) {
      reading.diagnostics().error(Code.NO_LEAD, lead(typed));
    }
  }

  /** Whether it is a whole file that says no more than that there are sections. */
  private static boolean isPart(SectionSource typed) {
    boolean more = typed.title().isTyped() || typed.content().body().isTyped();
    return !more && typed.content().sections().isTyped() && typed.firstKey().column() == 1;
  }

  /** Where the body starts, or the section where it has none. */
  private static Place lead(SectionSource typed) {
    return typed
        .content()
        .body()
        .value()
        .map(YamlText::text)
        .map(
            text ->
                text.trim().place(0, text.trim().value().lines().findFirst().orElse("").length()))
        .orElseGet(typed::firstKey);
  }
}
