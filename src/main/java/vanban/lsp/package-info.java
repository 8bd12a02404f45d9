/** The features of an editor over the language server protocol, and nothing else. */
@NullMarked
package vanban.lsp;

import org.jspecify.annotations.NullMarked;
