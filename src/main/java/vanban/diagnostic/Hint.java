package vanban.diagnostic;

import java.util.Optional;
import vanban.source.Place;

/**
 * What may help.
 *
 * @param message what it says
 * @param place what it speaks of, where that is elsewhere
 */
public record Hint(Message message, Optional<Place> place) {}
