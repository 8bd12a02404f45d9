/**
 * The markup: a closed vocabulary of elements in which layouts write documents, its strict reader
 * (StAX) and its writer; knows no FreeMarker and no Word.
 */
@NullMarked
package vanban.markup;

import org.jspecify.annotations.NullMarked;
