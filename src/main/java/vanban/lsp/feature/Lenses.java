package vanban.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Messages;
import vanban.engine.Compilation;
import vanban.figure.Form;
import vanban.figure.words.FigureText;
import vanban.index.Mention;
import vanban.index.Name;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Above each figure and term that a file declares: how often it is used, and how it changed. */
public final class Lenses {
  private final Compilation report;
  private final Messages messages;
  private final FigureText text;

  private Lenses(Compilation report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.text = new FigureText(report.read().figures());
  }

  /**
   * Those of one file of a report.
   *
   * @param file as messages show it
   */
  public static List<Lens> of(Compilation report, String file, Messages messages) {
    Lenses lenses = new Lenses(report, messages);
    var index = report.index();
    return index.declarations().stream()
        .filter(mention -> mention.place().file().path().equals(file))
        .filter(mention -> isCounted(mention.name()))
        .map(mention -> lenses.lens(mention, index.uses(mention.name()).size()))
        .toList();
  }

  private static boolean isCounted(Name name) {
    return switch (name.kind()) {
      case FIGURE, TERM, GROUP -> true;
      case ID, NOTE, FILE -> false;
    };
  }

  private Lens lens(Mention mention, int uses) {
    String used = messages.say("editor.used", Integer.toString(uses));
    String told =
        Stream.concat(Stream.of(used), change(mention).stream()).collect(Collectors.joining(" · "));
    return new Lens(mention.place(), told);
  }

  /** How a figure changed, where that can be said. */
  private Optional<String> change(Mention mention) {
    if (mention.name().kind() != Name.Kind.FIGURE
        || report.read().figures().find(mention.name().text()).isEmpty()) {
      return Optional.empty();
    }
    Place place = mention.place();
    String words = mention.name().text() + "." + Form.CHANGE.word();
    Diagnostics wrong = new Diagnostics();
    return text.say(new LocatedText.Builder(place).append(words, place).build(), wrong)
        .filter(said -> !wrong.hasErrors())
        .map(said -> messages.say("editor.changed", said));
  }
}
