/**
 * The author's report, read from YAML, validated, its prose parsed (commonmark-java); knows no XML,
 * FreeMarker or Word.
 */
@NullMarked
package vanban.report;

import org.jspecify.annotations.NullMarked;
