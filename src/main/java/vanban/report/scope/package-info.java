/** What the texts of one report can speak of: its figures, its terms and its ids. */
@NullMarked
package vanban.report.scope;

import org.jspecify.annotations.NullMarked;
