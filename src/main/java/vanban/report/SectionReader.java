package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.report.scope.ReadContext;
import vanban.report.table.ChartReader;
import vanban.report.table.TableReader;
import vanban.schema.Schema;
import vanban.schema.ShapeSchema;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Reads sections, wherever they are written. */
final class SectionReader {
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String RUN_IN = "run_in";
  private static final String SECTIONS = "sections";
  private static final List<String> CONTENT = List.of(TITLE, BODY, "table", "chart", SECTIONS);

  private static final Schema<YamlValue> PART = ShapeSchema.of(ReportShape.part());

  private final ReadContext reading;

  /** Who reads the sections of one report. */
  SectionReader(ReadContext reading) {
    this.reading = reading;
  }

  /** The sections that stand under {@code sections} of a mapping, numbered by {@code scheme}. */
  List<Section> below(YamlMapping mapping, IncludeChain chain, NumberingScheme scheme) {
    List<Section> sections = new ArrayList<>();
    addAll(mapping.list(SECTIONS), chain, scheme, sections);
    return sections;
  }

  private void addAll(
      List<YamlValue> values, IncludeChain chain, NumberingScheme scheme, List<Section> sections) {
    for (YamlValue value : values) {
      if (!(value instanceof YamlMapping mapping)) {
        continue; // its shape says what is wrong
      }
      if (mapping.has("include")) {
        include(mapping, chain)
            .ifPresent(part -> addAll(items(part.content()), part.origin(), scheme, sections));
      } else {
        if (sections.isEmpty()) {
          scheme.checkDepth(first(mapping), reading.diagnostics());
        }
        sections.add(section(mapping, chain, scheme));
      }
    }
  }

  private Optional<ReportFiles.Part<YamlValue>> include(YamlMapping mapping, IncludeChain chain) {
    return mapping
        .text("include")
        .filter(name -> !name.trimmed().isEmpty())
        .flatMap(name -> reading.files().part(name, chain, PART));
  }

  private static List<YamlValue> items(YamlValue part) {
    return part instanceof YamlList list ? list.items() : List.of(part);
  }

  private Section section(YamlMapping mapping, IncludeChain chain, NumberingScheme scheme) {
    Optional<String> id = reading.ids().declare(mapping);
    Optional<Line> title = reading.lines().read(mapping, TITLE);
    NumberingScheme below = scheme.below().stated(mapping, reading.diagnostics());
    Content content = content(mapping, chain, below);
    if (content.body().whole()) {
      checkLead(mapping, content.body());
    }
    checkContent(mapping);
    return new Section(
        id, scheme.pattern(), title, mapping.isTrue(RUN_IN), content, Origin.of(first(mapping)));
  }

  /**
   * What a section or an appendix says.
   *
   * @param scheme how the sections below it are numbered
   */
  Content content(YamlMapping mapping, IncludeChain chain, NumberingScheme scheme) {
    return new Content(
        reading.prose(mapping, BODY),
        mapping.mapping("table").map(table -> new TableReader(reading).read(table)),
        mapping.mapping("chart").map(chart -> new ChartReader(reading).read(chart)),
        below(mapping, chain, scheme));
  }

  private void checkLead(YamlMapping mapping, Prose body) {
    boolean runIn = mapping.isTrue(RUN_IN);
    boolean misshapen = mapping.has(BODY) && body.isEmpty(); // which is said already
    if (misshapen || CONTENT.stream().noneMatch(mapping::has)) {
      return;
    }
    if (runIn && !(mapping.has(TITLE) && body.startsWithParagraph())) {
      Place place = mapping.entry(RUN_IN).orElseThrow().key().place();
      reading.diagnostics().add(Diagnostic.error(Code.NO_LEAD, place).variant("run-in"));
    } else if (!mapping.has(TITLE) && !body.startsWithParagraph()) {
      reading.diagnostics().error(Code.NO_LEAD, lead(mapping));
    }
  }

  private void checkContent(YamlMapping mapping) {
    boolean some = !mapping.entries().isEmpty() && mapping.entries().stream().allMatch(this::known);
    if (some && CONTENT.stream().noneMatch(mapping::has)) {
      reading
          .diagnostics()
          .add(Diagnostic.error(Code.EMPTY_VALUE, first(mapping)).variant("section"));
    }
  }

  /** A key that means nothing may be content with a slip in its name. */
  private boolean known(YamlMapping.Entry entry) {
    return ReportShape.isSectionKey(entry.name());
  }

  /** Where the body starts, or the section where it has none. */
  private static Place lead(YamlMapping mapping) {
    return mapping
        .text(BODY)
        .map(YamlText::text)
        .map(
            text ->
                text.trim().place(0, text.trim().value().lines().findFirst().orElse("").length()))
        .orElseGet(() -> first(mapping));
  }

  private static Place first(YamlMapping mapping) {
    return mapping.entries().stream()
        .findFirst()
        .map(entry -> entry.key().place())
        .orElse(mapping.place());
  }
}
