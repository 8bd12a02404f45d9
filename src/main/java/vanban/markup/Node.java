package vanban.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a markup text is made of, before anyone asked whether it means something. */
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
    /** The value of an attribute, if it has it. */
    Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }

    /** Whether it has an attribute of that name that says {@code true}. */
    boolean says(String attribute) {
      return attribute(attribute).filter("true"::equals).isPresent();
    }

    /** The tags that stand in it. */
    List<Tag> tags() {
      return contents.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /** The tags of one name that stand in it. */
    List<Tag> tags(Element element) {
      return tags().stream().filter(tag -> tag.is(element)).toList();
    }

    /** Whether it is this element. */
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
}
