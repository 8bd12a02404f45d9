package vanban.docx.read.list;

import java.util.Map;

/**
 * A use of a list, which may change some of its levels.
 *
 * @param definition the id of the list
 * @param replaced levels that are otherwise here
 * @param starts levels that start again here, each with its first number
 */
record ListInstance(long definition, Map<Long, ListLevel> replaced, Map<Long, Long> starts) {
  /** Keeps the maps from change. */
  ListInstance {
    replaced = Map.copyOf(replaced);
    starts = Map.copyOf(starts);
  }
}
