/**
 * Tables and charts as authors write them in YAML: cell by cell, from figures, by reporting unit;
 * read, checked, and filled in.
 */
@NullMarked
package vanban.report.table;

import org.jspecify.annotations.NullMarked;
