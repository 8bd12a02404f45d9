package vanban.lsp.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Walk;
import vanban.engine.Compilation;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.prose.Line;
import vanban.prose.PrintedWords;
import vanban.report.Report;
import vanban.report.Section;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.PlainLetters;

/** The parts of a report as they are printed, and the figures that it declares. */
public final class Outline {
  private final Compilation report;
  private final Map<Integer, Map<String, String>> numbers = new HashMap<>();

  private Outline(Compilation report) {
    this.report = report;
    report.document().ifPresent(document -> Walk.blocks(document).forEach(this::number));
  }

  /**
   * What stands in one file of a report: its sections, or its figures.
   *
   * @param file as messages show it
   */
  public static List<OutlineItem> of(Compilation report, String file) {
    return all(report).stream().flatMap(item -> within(item, file)).toList();
  }

  /** All sections, appendices and figures of a report. */
  public static List<OutlineItem> all(Compilation report) {
    Outline outline = new Outline(report);
    return Stream.concat(report.read().report().stream().flatMap(outline::parts), outline.figures())
        .toList();
  }

  /** The sections, appendices and figures in which some words stand, with or without marks. */
  public static Stream<OutlineItem> found(Compilation report, String words) {
    String plain = PlainLetters.of(words);
    return all(report).stream()
        .flatMap(Outline::flat)
        .filter(item -> PlainLetters.of(item.label() + " " + item.detail()).contains(plain));
  }

  private static Stream<OutlineItem> flat(OutlineItem item) {
    OutlineItem alone =
        new OutlineItem(item.kind(), item.label(), item.detail(), item.name(), List.of());
    return Stream.concat(Stream.of(alone), item.items().stream().flatMap(Outline::flat));
  }

  /** An item without what stands in other files; what remains of it if it stands there itself. */
  private static Stream<OutlineItem> within(OutlineItem item, String file) {
    List<OutlineItem> inner = item.items().stream().flatMap(one -> within(one, file)).toList();
    return item.name().file().path().equals(file)
        ? Stream.of(new OutlineItem(item.kind(), item.label(), item.detail(), item.name(), inner))
        : inner.stream();
  }

  /** Keeps the number of a section by where its title stands. */
  private void number(vanban.document.Block block) {
    if (block instanceof vanban.document.Section section && section.number().isPresent()) {
      PrintedWords.located(Walk.content(section.blocks().get(0)))
          .map(LocatedText::place)
          .ifPresent(title -> numbersAt(title).put(title.file().path(), label(section)));
    }
  }

  private Map<String, String> numbersAt(Place title) {
    return numbers.computeIfAbsent(title.start(), any -> new HashMap<>());
  }

  private static String label(vanban.document.Section section) {
    return section.number().orElseThrow().label();
  }

  private Stream<OutlineItem> parts(Report read) {
    return Stream.concat(
        read.body().sections().stream().flatMap(section -> section(section).stream()),
        read.foot().appendices().stream().flatMap(appendix -> appendix(appendix).stream()));
  }

  private Optional<OutlineItem> section(Section section) {
    List<OutlineItem> inner = sections(section.content());
    Optional<Place> place =
        section.title().flatMap(Outline::place).or(() -> section.origin().as(Place.class));
    return place.map(
        at -> new OutlineItem(OutlineItem.Kind.SECTION, label(section, at), "", at, inner));
  }

  private String label(Section section, Place at) {
    Optional<String> number = Optional.ofNullable(numbersAt(at).get(at.file().path()));
    String words = section.title().map(Line::words).orElseGet(() -> section.id().orElse("…"));
    return Stream.concat(number.stream(), Stream.of(words)).collect(Collectors.joining(" "));
  }

  private List<OutlineItem> sections(Section.Content content) {
    return content.sections().stream().flatMap(one -> section(one).stream()).toList();
  }

  private Optional<OutlineItem> appendix(Report.Appendix appendix) {
    return place(appendix.title())
        .or(() -> at(appendix.origin()))
        .map(
            at ->
                new OutlineItem(
                    OutlineItem.Kind.APPENDIX,
                    appendix.title().words(),
                    appendix.genre().map(Line::words).orElse(""),
                    at,
                    sections(appendix.content())));
  }

  private static Optional<Place> at(Origin origin) {
    return origin.as(Place.class);
  }

  private static Optional<Place> place(Line title) {
    List<Inline> words = title.content();
    return words.isEmpty() ? Optional.empty() : PrintedWords.located(words).map(LocatedText::place);
  }

  private Stream<OutlineItem> figures() {
    FigureText text = new FigureText(report.read().figures());
    return report.read().figures().files().stream()
        .map(Evaluation.File::declared)
        .flatMap(declared -> declared.figures().stream())
        .map(figure -> figure(figure, text));
  }

  private static OutlineItem figure(Figure figure, FigureText text) {
    String detail =
        Stream.concat(figure.name().stream(), text.value(figure).stream())
            .collect(Collectors.joining(": "));
    return new OutlineItem(
        OutlineItem.Kind.FIGURE, figure.key().value(), detail, figure.key().place(), List.of());
  }
}
