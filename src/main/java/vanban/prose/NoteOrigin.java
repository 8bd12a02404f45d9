package vanban.prose;

import vanban.source.Located;
import vanban.source.Place;

/**
 * Where a note that has a name comes from.
 *
 * @param place of the sign in the text: {@code [^nghị-quyết]}
 * @param written where the name stands in front of what the note says
 */
public record NoteOrigin(Place place, Place written) implements Located {}
