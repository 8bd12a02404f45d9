/**
 * {@code templates/<layout>/styles.yaml}: its keys, how their values are typed, what a file and a
 * role inherit, and what comes of it, a {@link vanban.style.StyleSet}.
 */
@NullMarked
package vanban.style.file;

import org.jspecify.annotations.NullMarked;
