/**
 * The numbers of figures: computed in order, taken from files of before, added up over units. An
 * evaluation is a value; why a number is not known is one of its values.
 */
@NullMarked
package vanban.figure.eval;

import org.jspecify.annotations.NullMarked;
