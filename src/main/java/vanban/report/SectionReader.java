package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
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

  private final Reading reading;

  /** Who reads the sections of one report. */
  SectionReader(Reading reading) {
    this.reading = reading;
  }

  /** The sections that stand under {@code sections} of a mapping, numbered by {@code scale}. */
  List<Section> below(YamlMapping mapping, ReportFiles.Origin origin, Scale scale) {
    List<Section> sections = new ArrayList<>();
    addAll(Lines.list(mapping, SECTIONS), origin, scale, sections);
    return sections;
  }

  private void addAll(
      List<YamlValue> values, ReportFiles.Origin origin, Scale scale, List<Section> sections) {
    for (YamlValue value : values) {
      if (!(value instanceof YamlMapping mapping)) {
        continue; // its shape says what is wrong
      }
      if (mapping.has("include")) {
        include(mapping, origin)
            .ifPresent(part -> addAll(items(part.value()), part.origin(), scale, sections));
      } else {
        if (sections.isEmpty()) {
          scale.checkDepth(first(mapping), reading.diagnostics());
        }
        sections.add(section(mapping, origin, scale));
      }
    }
  }

  private Optional<ReportFiles.Part> include(YamlMapping mapping, ReportFiles.Origin origin) {
    return mapping
        .text("include")
        .filter(name -> !name.trimmed().isEmpty())
        .flatMap(name -> reading.files().part(name, origin));
  }

  private static List<YamlValue> items(YamlValue part) {
    return part instanceof YamlList list ? list.items() : List.of(part);
  }

  private Section section(YamlMapping mapping, ReportFiles.Origin origin, Scale scale) {
    Optional<String> id = reading.ids().declare(mapping);
    Optional<Line> title = reading.lines().read(mapping, TITLE);
    int known = reading.diagnostics().size();
    Prose body = reading.prose(mapping, BODY);
    if (reading.diagnostics().size() == known) {
      checkLead(mapping, body);
    }
    checkContent(mapping);
    return new Section(
        id,
        scale.pattern(),
        title,
        mapping.isTrue(RUN_IN),
        body,
        reading.table(mapping),
        reading.chart(mapping),
        below(mapping, origin, scale.below().stated(mapping, reading.diagnostics())));
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
