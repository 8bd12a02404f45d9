/** Vietnamese writing: how numbers count and texts are normalised; knows no files. */
@NullMarked
package vanban.format;

import org.jspecify.annotations.NullMarked;
