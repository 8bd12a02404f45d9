package vanban.lsp.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Section;
import vanban.document.Walk;
import vanban.engine.Compilation;
import vanban.prose.PrintedWords;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.FigureUseFinder;
import vanban.usage.FigureUses;

/**
 * What is printed for what an author wrote: after <code>${thu.of_plan}</code> its words, after
 * <code>[](#chi-tieu)</code> what it cites, before the title of a section its number.
 */
public final class InlayHints {
  private static final Comparator<InlayHint> ORDER =
      Comparator.comparing((InlayHint hint) -> hint.at().start()).thenComparing(InlayHint::text);

  private InlayHints() {}

  /**
   * Those of one file of a report, in their order.
   *
   * @param file as messages show it
   */
  public static List<InlayHint> of(Compilation report, String file) {
    return Stream.concat(figures(report), report.document().stream().flatMap(InlayHints::numbers))
        .filter(hint -> hint.at().file().path().equals(file))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static Stream<InlayHint> figures(Compilation report) {
    return report.read().report().stream()
        .flatMap(text -> FigureUseFinder.find(text, report.read().figures()).uses().stream())
        .map(InlayHints::hint);
  }

  /** Behind the brace, if the figure stands between braces. */
  private static InlayHint hint(FigureUses.Use use) {
    Place place = use.place();
    String text = place.file().text();
    boolean braced = place.end() < text.length() && text.charAt(place.end()) == '}';
    return new InlayHint(point(place, place.end() + (braced ? 1 : 0)), use.printed());
  }

  private static Stream<InlayHint> numbers(Document document) {
    return Walk.blocks(document)
        .flatMap(
            block ->
                Stream.concat(
                    Walk.content(block).stream().flatMap(Walk::inlines).flatMap(InlayHints::cited),
                    number(block).stream()));
  }

  private static Stream<InlayHint> cited(Inline inline) {
    if (!(inline instanceof Inline.Reference reference)) {
      return Stream.empty();
    }
    return reference.origin().as(Place.class).stream()
        .flatMap(
            place ->
                reference.citation().stream()
                    .map(cited -> new InlayHint(point(place, place.end()), cited.text())));
  }

  private static Optional<InlayHint> number(Block block) {
    return block instanceof Section section
        ? section
            .number()
            .flatMap(
                number ->
                    PrintedWords.located(Walk.content(section.blocks().get(0)))
                        .map(LocatedText::place)
                        .map(title -> new InlayHint(point(title, title.start()), number.label())))
        : Optional.empty();
  }

  private static Place point(Place near, int offset) {
    return new Place(near.file(), offset, offset);
  }
}
