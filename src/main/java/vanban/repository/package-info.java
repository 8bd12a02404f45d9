/** What an office's own repository starts with, outside of this project. */
@NullMarked
package vanban.repository;

import org.jspecify.annotations.NullMarked;
