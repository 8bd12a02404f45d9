package vanban.docx.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An element of a part with all that stands in it. White space between elements is not kept.
 *
 * @param name its name
 * @param attributes in the order in which they are written
 * @param declared the namespaces it declares, by their prefixes; empty for the one without
 * @param children in order
 */
public record Element(
    Name name, List<Attribute> attributes, Map<String, String> declared, List<Node> children)
    implements Node {
  /** Keeps attributes and children from change. */
  public Element {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** An element that declares nothing. */
  public Element(Name name, List<Attribute> attributes, List<? extends Node> children) {
    this(name, attributes, Map.of(), List.copyOf(children));
  }

  /** Whether it has a name, with the usual prefix: {@code w:p}. */
  public boolean is(String usual) {
    return name.usual().equals(usual);
  }

  /** The value of an attribute: {@code w:val}. */
  public Optional<String> attribute(String usual) {
    for (Attribute one : attributes) {
      if (one.name().usual().equals(usual)) {
        return Optional.of(one.value());
      }
    }
    return Optional.empty();
  }

  /** The elements right below it. */
  public List<Element> elements() {
    List<Element> found = new ArrayList<>(children.size());
    for (Node child : children) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first element of a name right below it. */
  public Optional<Element> child(String usual) {
    for (Node child : children) {
      if (child instanceof Element element && element.is(usual)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** It and all elements below it, in the order of their starts. */
  public Stream<Element> all() {
    return Stream.concat(Stream.of(this), elements().stream().flatMap(Element::all));
  }

  /** The text right below it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Node child : children) {
      if (child instanceof Text letters) {
        text.append(letters.letters());
      }
    }
    return text.toString();
  }

  /** The same element with other children. */
  public Element with(List<? extends Node> others) {
    return new Element(name, attributes, declared, List.copyOf(others));
  }

  /** The same element with other attributes. */
  public Element withAttributes(List<Attribute> others) {
    return new Element(name, others, declared, children);
  }

  /** The same element under another name. */
  public Element named(Name other) {
    return new Element(other, attributes, declared, children);
  }

  /** The same element, each element right below it changed, or left out where nothing comes. */
  public Element mapped(Function<Element, Optional<Element>> change) {
    List<Node> changed = new ArrayList<>(children.size());
    for (Node child : children) {
      if (child instanceof Element element) {
        change.apply(element).ifPresent(changed::add);
      } else {
        changed.add(child);
      }
    }
    return with(changed);
  }

  /** The same element without those of a name right below it. */
  public Element without(String usual) {
    return mapped(child -> child.is(usual) ? Optional.empty() : Optional.of(child));
  }
}
