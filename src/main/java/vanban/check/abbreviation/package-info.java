/** Rules for abbreviations: written in full where they come first, one for each name. */
@NullMarked
package vanban.check.abbreviation;

import org.jspecify.annotations.NullMarked;
