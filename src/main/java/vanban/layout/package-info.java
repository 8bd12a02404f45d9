/**
 * Layouts: what they say of themselves and inherit, and what their templates see of a report, which
 * goes in where markup comes out; knows not what the markup becomes.
 */
@NullMarked
package vanban.layout;

import org.jspecify.annotations.NullMarked;
