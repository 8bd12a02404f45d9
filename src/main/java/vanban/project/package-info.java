/** What holds for all reports of a project: {@code vanban.yaml}. */
@NullMarked
package vanban.project;

import org.jspecify.annotations.NullMarked;
