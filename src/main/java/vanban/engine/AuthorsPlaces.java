package vanban.engine;

import java.util.Optional;
import vanban.document.Origin;
import vanban.prose.NoteOrigin;
import vanban.source.JoinedText;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Where an author wrote what stands in a document. What a layout wrote has no such place: who would
 * know its own asks for a second run of the layout, and finds a template.
 */
final class AuthorsPlaces {
  private AuthorsPlaces() {}

  /** The file, the line and the column: {@code report.yaml:12:3}; empty of what no author wrote. */
  static Optional<String> of(Origin origin) {
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
}
