/**
 * Two Word files in, one out: what is different between them, in tracked changes as Word makes them
 * itself. Accepting all gives the new file, rejecting all gives the old one.
 */
@NullMarked
package vanban.docx.redline;

import org.jspecify.annotations.NullMarked;
