package vanban.source;

/**
 * A change of a file's text.
 *
 * @param place where; a point for an insertion
 * @param text what is to stand there instead
 */
public record Edit(Place place, String text) {}
