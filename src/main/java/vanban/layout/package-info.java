/** FreeMarker: a report goes in, markup comes out; knows not what the markup becomes. */
@NullMarked
package vanban.layout;

import org.jspecify.annotations.NullMarked;
