/** Rules for citations of documents: numbers and symbols, dates, who issued them. */
@NullMarked
package vanban.check.citation;

import org.jspecify.annotations.NullMarked;
