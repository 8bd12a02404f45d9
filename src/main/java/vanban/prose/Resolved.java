package vanban.prose;

import java.util.Optional;
import vanban.source.LocatedText;

/**
 * What stands in the place of <code>${…}</code>.
 *
 * @param words as printed
 * @param figure what stands between the braces, where that names a figure; empty for a term
 */
public record Resolved(String words, Optional<LocatedText> figure) {}
