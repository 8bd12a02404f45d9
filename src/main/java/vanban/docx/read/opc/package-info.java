/**
 * A Word file that nobody vouches for: its zip, its parts, their XML, and how much of all that is
 * read. Whatever is wrong is said by an exception that names the part.
 */
@NullMarked
package vanban.docx.read.opc;

import org.jspecify.annotations.NullMarked;
