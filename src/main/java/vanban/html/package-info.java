/**
 * Writes documents as pages of HTML, each one file that needs no other: sheets of paper in the
 * looks of their layout.
 */
@NullMarked
package vanban.html;

import org.jspecify.annotations.NullMarked;
