/**
 * Prose: CommonMark, cut to what official documents have (commonmark-java), read straight into
 * blocks of a document that know their places; and texts of one line. Knows no YAML files, no
 * figures and no layouts.
 */
@NullMarked
package vanban.prose;

import org.jspecify.annotations.NullMarked;
