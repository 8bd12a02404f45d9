/** Documents as plain text, for approval files and for Git; knows no markup and no Word. */
@NullMarked
package vanban.text;

import org.jspecify.annotations.NullMarked;
