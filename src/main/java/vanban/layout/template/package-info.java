/**
 * FreeMarker, locked: runs a template over values of a closed model, and says where in which
 * template something was written, or went wrong; knows not what a report is.
 */
@NullMarked
package vanban.layout.template;

import org.jspecify.annotations.NullMarked;
