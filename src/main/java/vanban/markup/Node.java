package vanban.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of markup as it is written, before anything is checked. */
sealed interface Node {
  /**
   * An element as it stands in the text.
   *
   * @param name as written
   * @param start offset of its {@code <}
   * @param attributes their values, composed (NFC) and folded, in order
   * @param contents what stands in it
   */
  record Tag(String name, int start, Map<String, String> attributes, List<Node> contents)
      implements Node {

    /** The value of an attribute. */
    Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute that it must have, and was checked to have. */
    String value(String attribute) {
      return attribute(attribute).orElseThrow();
    }

    /** Whether an attribute is {@code true}. */
    boolean says(String attribute) {
      return attribute(attribute).filter("true"::equals).isPresent();
    }

    /** The elements in it. */
    List<Tag> tags() {
      return contents.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /** The elements of a kind in it. */
    List<Tag> tags(Element element) {
      return tags().stream().filter(tag -> tag.is(element)).toList();
    }

    /** What is inserted in it. */
    Stream<Inserted> insertions() {
      return contents.stream().filter(Inserted.class::isInstance).map(Inserted.class::cast);
    }

    /** Whether it is an element of a kind. */
    boolean is(Element element) {
      return name.equals(element.id());
    }
  }

  /**
   * Words as they stand in the text, entities resolved.
   *
   * @param value never empty
   * @param start offset of the first char in the text
   */
  record Words(String value, int start) implements Node {}

  /**
   * What an author wrote, placed here.
   *
   * @param tag the element that asks for it
   * @param what stands here
   */
  record Inserted(Tag tag, Insertion what) implements Node {}
}
