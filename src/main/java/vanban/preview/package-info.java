/** A report in a browser while it is written: its page, what is wrong with it, its figures. */
@NullMarked
package vanban.preview;

import org.jspecify.annotations.NullMarked;
