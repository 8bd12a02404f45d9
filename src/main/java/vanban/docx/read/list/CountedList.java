package vanban.docx.read.list;

import java.util.Optional;

/**
 * The list in which a paragraph counts.
 *
 * @param instanceId of the use of the list
 * @param definitionId of the list, by which it is counted
 * @param instance the use
 * @param definition the list
 */
record CountedList(
    long instanceId, long definitionId, ListInstance instance, ListDefinition definition) {

  /** How a level is written here; empty if the file does not say. */
  Optional<ListLevel> level(long depth) {
    return Optional.ofNullable(instance.replaced().get(depth))
        .or(() -> Optional.ofNullable(definition.levels().get(depth)));
  }

  /** The first number of a level. */
  long start(long depth) {
    Long own = instance.starts().get(depth);
    return own != null ? own : level(depth).map(ListLevel::start).orElse(1L);
  }

  /** Whether this use lets a level start again. */
  boolean startsAgain(long depth) {
    return instance.starts().containsKey(depth);
  }
}
