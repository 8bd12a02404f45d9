/** The words a person types, and the exit status; knows not how anything is done. */
@NullMarked
package vanban.cli;

import org.jspecify.annotations.NullMarked;
