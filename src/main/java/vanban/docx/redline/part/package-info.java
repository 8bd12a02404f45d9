/** The parts of two Word files that become one: what they say, and what comes along. */
@NullMarked
package vanban.docx.redline.part;

import org.jspecify.annotations.NullMarked;
