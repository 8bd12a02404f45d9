/** The order of the rooms a report goes through; knows nothing of command lines. */
@NullMarked
package vanban.engine;

import org.jspecify.annotations.NullMarked;
