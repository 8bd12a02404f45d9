/** Files as text, places in them, and the one door to the disk; knows not what files mean. */
@NullMarked
package vanban.source;

import org.jspecify.annotations.NullMarked;
