package vanban.report.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Diagnostics;
import vanban.figure.words.FigureText;
import vanban.prose.LineParser;
import vanban.schema.Named;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * The words a report chooses by how a figure goes: what it says under {@code phrases}.
 *
 * <pre>{@code
 * phrases: {trend: {of: revenue, rise: tiếp tục tăng, fall: giảm so với cùng kỳ}}
 * }</pre>
 */
final class Phrases {
  private final Map<String, Phrase> phrases;

  private Phrases(Map<String, Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * A phrase.
   *
   * @param key where it is declared
   * @param chosen what it says, and of which figure; empty if it cannot say anything, which is then
   *     among the diagnostics
   */
  private record Phrase(Place key, Optional<PhraseChooser.Chosen> chosen) {}

  /**
   * Those of a report.
   *
   * @param lines reads the words, in which nothing can be filled in
   */
  static Phrases of(
      List<Named<Optional<PhraseSource>>> declared,
      FigureText text,
      LineParser lines,
      Diagnostics diagnostics) {
    PhraseChooser chooser = new PhraseChooser(text, lines, diagnostics);
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (Named<Optional<PhraseSource>> one : declared) {
      Optional<PhraseChooser.Chosen> chosen =
          one.value().flatMap(source -> chooser.choose(one.key(), source));
      phrases.put(one.name(), new Phrase(one.key().place(), chosen));
    }
    return new Phrases(phrases);
  }

  /** The names of all phrases, in the order they are declared. */
  Set<String> names() {
    return phrases.keySet();
  }

  /** What a phrase says, if there is such a phrase, and it can say something. */
  Optional<PhraseChooser.Chosen> find(String name) {
    return Optional.ofNullable(phrases.get(name)).flatMap(Phrase::chosen);
  }

  /** The keys of the figures they speak of, where they name them. */
  List<LocatedText> figureUses() {
    return phrases.values().stream()
        .flatMap(phrase -> phrase.chosen().stream())
        .flatMap(chosen -> chosen.keys().stream())
        .toList();
  }

  /** Where each phrase is declared, by its name. */
  Map<String, Place> declared() {
    Map<String, Place> places = new LinkedHashMap<>();
    phrases.forEach((name, phrase) -> places.put(name, phrase.key()));
    return places;
  }
}
