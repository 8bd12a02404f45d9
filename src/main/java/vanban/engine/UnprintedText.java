package vanban.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Walk;
import vanban.prose.Line;
import vanban.report.Report;
import vanban.report.ReportTexts;
import vanban.source.JoinedText;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * What an author wrote to be read and a layout does not print: a closing that its template forgets,
 * tables where it has none. Of lines in head and foot, a layout chooses what it wants, but not to
 * drop all of those who get it, who sign it or where its issuer is found.
 */
final class UnprintedText {
  /** Where a piece of text begins; a layout may print it with another end, or a capital. */
  private record Start(String file, int offset) {
    static Start of(Place place) {
      return new Start(place.file().path(), place.start());
    }
  }

  private UnprintedText() {}

  /**
   * The first words of each stretch of texts that are missing in a document, in their order; then
   * the first of each list in head and foot of which nothing is printed.
   */
  static List<Place> in(Report report, Document document) {
    Set<Start> printed = new HashSet<>();
    inlines(document).flatMap(UnprintedText::places).map(Start::of).forEach(printed::add);
    return Stream.concat(
            passages(report, printed),
            lists(report)
                .flatMap(
                    list ->
                        unprinted(list, printed)
                            .filter(
                                place -> list.stream().noneMatch(line -> isWithin(document, line)))
                            .stream()))
        .toList();
  }

  /** What in head and foot is of no use if nothing of it is printed. */
  private static Stream<List<Line>> lists(Report report) {
    Report.Head head = report.head();
    Report.Foot foot = report.foot();
    List<Line> signed =
        foot.signatures().stream()
            .flatMap(one -> Stream.concat(one.position().stream(), one.name().stream()))
            .toList();
    return Stream.of(
        head.marks().urgency().stream().toList(),
        head.marks().circulation().stream().toList(),
        head.addressees(),
        head.bases(),
        foot.recipients(),
        signed,
        foot.contact());
  }

  /** Whether a layout prints the words as a string of its own, which has no place. */
  private static boolean isWithin(Document document, Line line) {
    String words = line.words().toLowerCase(Locale.ROOT);
    return inlines(document)
        .filter(Inline.Text.class::isInstance)
        .map(inline -> ((Inline.Text) inline).value())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
  }

  private static Optional<Place> unprinted(List<Line> list, Set<Start> printed) {
    List<Place> places =
        list.stream()
            .flatMap(line -> line.content().stream())
            .flatMap(Walk::line)
            .flatMap(UnprintedText::place)
            .toList();
    return places.stream().map(Start::of).anyMatch(printed::contains)
        ? Optional.empty()
        : places.stream().findFirst();
  }

  private static Stream<Place> passages(Report report, Set<Start> printed) {
    return new ReportTexts(report)
        .bodyPassages()
        .flatMap(passages -> missing(passages.toList(), printed).stream());
  }

  /** The first words of each stretch of passages of one kind. */
  private static List<Place> missing(List<List<Inline>> passages, Set<Start> printed) {
    List<Place> missing = new ArrayList<>();
    boolean before = false;
    for (List<Inline> passage : passages) {
      List<Place> places =
          passage.stream().flatMap(Walk::line).flatMap(UnprintedText::place).toList();
      boolean lost =
          !places.isEmpty() && places.stream().map(Start::of).noneMatch(printed::contains);
      if (lost && !before) {
        missing.add(places.get(0));
      }
      before = places.isEmpty() ? before : lost;
    }
    return missing;
  }

  /**
   * What is said of keys that a layout did not even ask for, each at its place.
   *
   * @param source what stands in the file of the report
   */
  static List<Diagnostic> keys(Report report, List<String> unasked, Optional<YamlValue> source) {
    return source.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast).stream()
        .flatMap(typed -> unasked.stream().flatMap(key -> typed.entry(key).stream()))
        .map(entry -> key(report.layout(), entry.key()))
        .toList();
  }

  private static Diagnostic key(String layout, LocatedText key) {
    return Diagnostic.error(Code.UNPRINTED_TEXT, key.place(), layout, key.value())
        .variant("key")
        .asWarning();
  }

  /** Where pictures are named that stand under keys of a layout and are missing in a document. */
  static List<Place> pictures(Report report, Document document) {
    Set<Picture.Shown> printed =
        Walk.blocks(document)
            .filter(Picture.class::isInstance)
            .map(block -> ((Picture) block).shown())
            .collect(Collectors.toSet());
    return report
        .own()
        .images()
        .filter(image -> image.shown().filter(shown -> !printed.contains(shown)).isPresent())
        .flatMap(image -> image.origin().as(Place.class).stream())
        .toList();
  }

  private static Stream<Inline> inlines(Document document) {
    return document.parts().stream()
        .flatMap(
            part -> Stream.concat(part.margins().stream().flatMap(UnprintedText::of), of(part)));
  }

  private static Stream<Inline> of(Part part) {
    return Walk.inlines(part.blocks());
  }

  private static Stream<Inline> of(Margin margin) {
    return Walk.inlines(margin.blocks());
  }

  /**
   * Where the pieces of a text begin: its own, or of what was written beside a layout's words. The
   * layout's words themselves are not asked, for that costs a second run of the layout.
   */
  static Stream<Place> places(Inline inline) {
    if (!(inline instanceof Inline.Text text)) {
      return Stream.empty();
    }
    return Stream.concat(
        place(inline),
        text.origin().as(JoinedText.class).stream()
            .flatMap(joined -> joined.pieces().stream())
            .flatMap(UnprintedText::letters));
  }

  private static Stream<Place> letters(JoinedText.Piece piece) {
    return piece.origin() instanceof LocatedText written
        ? IntStream.range(0, piece.length()).mapToObj(i -> written.place(i, i + 1))
        : Stream.empty();
  }

  private static Stream<Place> place(Inline inline) {
    return inline instanceof Inline.Text text
        ? text.origin().as(LocatedText.class).map(LocatedText::place).stream()
        : Stream.empty();
  }
}
