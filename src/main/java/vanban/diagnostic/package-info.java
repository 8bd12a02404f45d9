/** What is wrong, where, and how it is printed; knows not who found it. */
@NullMarked
package vanban.diagnostic;

import org.jspecify.annotations.NullMarked;
