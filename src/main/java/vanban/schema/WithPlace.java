package vanban.schema;

import vanban.source.Place;

/**
 * A value that knows where it was written.
 *
 * @param value the value
 * @param place where it stands
 */
public record WithPlace<T>(T value, Place place) {}
