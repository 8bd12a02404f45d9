/** Rules for what is said to have grown or fallen, or to have reached a plan. */
@NullMarked
package vanban.check.number.change;

import org.jspecify.annotations.NullMarked;
