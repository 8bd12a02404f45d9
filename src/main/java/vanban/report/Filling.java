package vanban.report;

import java.util.Optional;

/**
 * What stands in the place of <code>${…}</code>.
 *
 * @param words as printed
 * @param figure what stands between the braces, where that names a figure; empty for a term
 */
record Filling(String words, Optional<String> figure) {}
