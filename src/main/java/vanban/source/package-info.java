/**
 * Files as text, places in them, and the one door to the disk, with unsaved texts before it and a
 * memory of what was asked behind it; knows not what files mean.
 */
@NullMarked
package vanban.source;

import org.jspecify.annotations.NullMarked;
