/** The stretches of time that reports are about: as offices write them, found in any text. */
@NullMarked
package vanban.period;

import org.jspecify.annotations.NullMarked;
