package vanban.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Origin;
import vanban.html.Places;
import vanban.prose.NoteOrigin;
import vanban.source.JoinedText;
import vanban.source.Located;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Where an author wrote what stands in a document. What a layout wrote has no such place: who would
 * know its own asks for a second run of the layout, and finds a template.
 */
final class AuthorsPlaces implements Places {
  @Override
  public Optional<String> of(Origin origin) {
    return origin
        .as(Place.class)
        .or(() -> origin.as(LocatedText.class).map(LocatedText::place))
        .or(() -> origin.as(NoteOrigin.class).map(NoteOrigin::place))
        .or(() -> origin.as(JoinedText.class).flatMap(AuthorsPlaces::first))
        .map(Place::toString);
  }

  /** The first of some words that an author wrote. */
  private static Optional<Place> first(JoinedText joined) {
    return joined.pieces().stream()
        .map(JoinedText.Piece::origin)
        .filter(LocatedText.class::isInstance)
        .findFirst()
        .map(words -> words.place());
  }

  @Override
  public List<Stretch> stretches(Origin origin, int length) {
    List<Stretch> stretches = new ArrayList<>();
    origin.as(LocatedText.class).ifPresent(words -> add(stretches, 0, words, length));
    origin.as(JoinedText.class).ifPresent(words -> add(stretches, words));
    return stretches.isEmpty() ? Places.super.stretches(origin, length) : stretches;
  }

  private static void add(List<Stretch> stretches, JoinedText words) {
    int at = 0;
    for (JoinedText.Piece piece : words.pieces()) {
      add(stretches, at, piece.origin(), piece.length());
      at += piece.length();
    }
  }

  /** Words that were changed on their way have one place for all. */
  private static void add(List<Stretch> stretches, int at, Located origin, int length) {
    if (!(origin instanceof LocatedText words)) {
      stretches.add(new Stretch(at, Optional.empty()));
    } else if (words.value().length() != length) {
      stretches.add(new Stretch(at, Optional.of(words.place().toString())));
    } else {
      add(stretches, at, words);
    }
  }

  private static void add(List<Stretch> stretches, int at, LocatedText words) {
    int next = at;
    for (LocatedText run : words.runs()) {
      boolean folded = next > at && run.value().isBlank(); // the end of a line, between two words
      if (!folded) {
        stretches.add(new Stretch(next, Optional.of(run.place().toString())));
      }
      next += run.value().length();
    }
  }
}
