/**
 * Vietnamese writing: decimals with their measures, dates, how headings count, and the periods that
 * reports are about, as offices write them and as any text names them; knows no files.
 */
@NullMarked
package vanban.vietnamese;

import org.jspecify.annotations.NullMarked;
