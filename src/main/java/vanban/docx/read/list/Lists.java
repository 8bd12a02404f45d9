package vanban.docx.read.list;

import java.util.Map;
import java.util.Optional;

/**
 * The lists of a file.
 *
 * @param instances by their ids
 * @param definitions by their ids
 */
record Lists(Map<Long, ListInstance> instances, Map<Long, ListDefinition> definitions) {
  /** Keeps the maps from change. */
  Lists {
    instances = Map.copyOf(instances);
    definitions = Map.copyOf(definitions);
  }

  /**
   * A list by the id of its use; empty if the file has none. One that a numbering style defines is
   * looked up there, and must be defined there itself, so that nothing goes round in a circle.
   */
  Optional<CountedList> find(long id, StyleLists styles) {
    ListInstance instance = instances.get(id);
    if (instance == null) {
      return Optional.empty();
    }
    long definition = instance.definition();
    return Optional.ofNullable(definitions.get(definition))
        .flatMap(ListDefinition::definedBy)
        .map(style -> definedBy(style, styles))
        .orElse(Optional.of(definition))
        .flatMap(own -> counted(id, own, instance));
  }

  private Optional<Long> definedBy(String style, StyleLists styles) {
    return styles
        .of(style)
        .map(one -> instances.get(one.id()))
        .map(ListInstance::definition)
        .filter(this::definesItself);
  }

  private boolean definesItself(long definition) {
    ListDefinition found = definitions.get(definition);
    return found != null && found.definedBy().isEmpty();
  }

  private Optional<CountedList> counted(long id, long definition, ListInstance instance) {
    return Optional.ofNullable(definitions.get(definition))
        .map(one -> new CountedList(id, definition, instance, one));
  }
}
