/** Vietnamese writing: decimals with their units, dates, how headings count; knows no files. */
@NullMarked
package vanban.format;

import org.jspecify.annotations.NullMarked;
