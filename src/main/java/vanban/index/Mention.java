package vanban.index;

import vanban.source.Place;

/**
 * Where a name stands.
 *
 * @param name the name
 * @param place of the very words that name the thing: of <code>${revenue.plan}</code>, {@code
 *     revenue}
 */
public record Mention(Name name, Place place) {}
