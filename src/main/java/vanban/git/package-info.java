/** The history of a project: its files as they were at a revision, read without the program git. */
@NullMarked
package vanban.git;

import org.jspecify.annotations.NullMarked;
