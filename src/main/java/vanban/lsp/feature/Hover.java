package vanban.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Messages;
import vanban.document.Inline;
import vanban.document.Walk;
import vanban.engine.Compilation;
import vanban.figure.Figure;
import vanban.figure.words.FigureText;
import vanban.index.Mention;
import vanban.index.Name;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.usage.FigureUseFinder;
import vanban.usage.FigureUses;

/**
 * What is to be known of the name under a cursor: of a figure how it is printed and how that comes
 * about, of a reference what it cites, of all how often they are used and where they are declared.
 */
public final class Hover {
  private final Compilation report;
  private final Messages messages;

  private Hover(Compilation report, Messages messages) {
    this.report = report;
    this.messages = messages;
  }

  /** What is told at an offset of a file; empty where no name of the report stands, and no key. */
  public static Optional<HoverText> at(
      Compilation report, SourceFile file, int offset, Messages messages) {
    return report
        .index()
        .at(file.path(), offset)
        .map(mention -> new Hover(report, messages).tell(mention))
        .or(() -> KeyHelp.at(report, file, offset));
  }

  private HoverText tell(Mention mention) {
    List<String> lines =
        new ArrayList<>(
            switch (mention.name().kind()) {
              case FIGURE -> figure(mention);
              case ID -> cited(mention);
              default -> List.of();
            });
    lines.add(uses(mention.name()));
    return new HoverText(mention.place(), String.join("\n\n", lines));
  }

  /** What is printed at this place, else what was declared. */
  private List<String> figure(Mention mention) {
    FigureText text = new FigureText(report.read().figures());
    Optional<FigureUses.Use> here =
        uses().filter(use -> use.place().start() == mention.place().start()).findFirst();
    if (here.isPresent()) {
      return text.explain(here.get().expression()).lines().stream().map(Markdown::words).toList();
    }
    return report.read().figures().find(mention.name().text()).stream()
        .flatMap(figure -> declared(figure, text))
        .toList();
  }

  private Stream<String> declared(Figure figure, FigureText text) {
    String name = figure.name().orElseGet(() -> figure.key().value());
    Stream<String> forms =
        uses()
            .filter(use -> use.key().equals(figure.key().value()))
            .map(use -> messages.say("editor.printed", use.expression(), use.printed()))
            .distinct();
    return Stream.concat(
        Stream.of(
            text.value(figure)
                .map(value -> messages.say("editor.figure", name, value))
                .orElse(name)),
        forms);
  }

  private Stream<FigureUses.Use> uses() {
    return report.read().report().stream()
        .flatMap(read -> FigureUseFinder.find(read, report.read().figures()).uses().stream());
  }

  private List<String> cited(Mention mention) {
    return report.document().stream()
        .flatMap(document -> Walk.blocks(document))
        .flatMap(block -> Walk.content(block).stream().flatMap(Walk::inlines))
        .filter(Inline.Reference.class::isInstance)
        .map(Inline.Reference.class::cast)
        .filter(reference -> reference.to().equals(mention.name().text()))
        .flatMap(reference -> reference.citation().stream())
        .map(cited -> Markdown.words(cited.text()))
        .distinct()
        .limit(1)
        .toList();
  }

  private String uses(Name name) {
    String many = Integer.toString(report.index().uses(name).size());
    return report
        .index()
        .declaration(name)
        .map(Mention::place)
        .map(place -> messages.say("editor.uses", many, shown(place)))
        .orElseGet(() -> messages.say("editor.undeclared", many));
  }

  private static String shown(Place place) {
    return place.file().path() + ":" + place.line();
  }
}
