/**
 * Pictures as their files have them: what kind they are, how large, and whether they are whole.
 * Knows no reports and no looks.
 */
@NullMarked
package vanban.picture;

import org.jspecify.annotations.NullMarked;
