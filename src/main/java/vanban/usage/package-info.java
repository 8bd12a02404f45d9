/**
 * The figures of a report as a list for people and programs: what each is, where it is declared and
 * used, and what should be mended.
 */
@NullMarked
package vanban.usage;

import org.jspecify.annotations.NullMarked;
