package vanban.compare;

import java.util.Optional;

/**
 * Where something stands.
 *
 * @param appendix 1 for the first part behind the document proper; 0 for that itself
 * @param section its number as cited, {@code II.1}; empty outside of all sections with a number
 */
public record Where(int appendix, Optional<String> section) {}
