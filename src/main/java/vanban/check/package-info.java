/** What a careful head of office would send back: the list of rules, and who carries them out. */
@NullMarked
package vanban.check;

import org.jspecify.annotations.NullMarked;
