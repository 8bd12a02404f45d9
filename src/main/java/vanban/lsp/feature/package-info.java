/** What an editor is told of a report, in words of its own: no class here knows a protocol. */
@NullMarked
package vanban.lsp.feature;

import org.jspecify.annotations.NullMarked;
