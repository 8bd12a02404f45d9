/** What reviewers did to a rendered document, brought back as edits of its sources. */
@NullMarked
package vanban.apply;

import org.jspecify.annotations.NullMarked;
