package vanban.docx.redline.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * The lists of a file, each known by what it says: how its levels are numbered. Ids and the names
 * that Word gives lists to know them again after copying count for nothing.
 */
public final class Lists {
  private static final Set<String> NAMES = Set.of("w:nsid", "w:tmpl", "w:durableId");

  private final Optional<Element> root;
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Map<String, Element> lists = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();

  /**
   * The lists of a file.
   *
   * @param root of the part that holds them; empty if there is none
   * @param prints of the file
   * @param part the name of the part
   */
  public Lists(Optional<Element> root, Fingerprints prints, String part) {
    this.root = root;
    for (Element one : root.map(Element::elements).orElse(List.of())) {
      if (one.is("w:abstractNum")) {
        definitions.put(one.attribute("w:abstractNumId").orElse(""), one);
      } else if (one.is("w:num")) {
        lists.put(one.attribute("w:numId").orElse(""), one);
      }
    }
    lists.forEach((id, list) -> said.put(id, says(list, prints, part)));
  }

  private String says(Element list, Fingerprints prints, String part) {
    List<Element> all = new ArrayList<>();
    Optional.ofNullable(definitions.get(definitionOf(list)))
        .ifPresent(
            own ->
                own.elements().stream()
                    .filter(one -> !NAMES.contains(one.name().usual()))
                    .forEach(all::add));
    list.elements().stream().filter(one -> !one.is("w:abstractNumId")).forEach(all::add);
    return prints.of(all, part);
  }

  private static String definitionOf(Element list) {
    return list.child("w:abstractNumId").flatMap(one -> one.attribute("w:val")).orElse("");
  }

  /** What the list of an id says; the id itself if there is none. */
  public String says(String id) {
    return said.getOrDefault(id, id);
  }

  /** What all lists say, each in its turn. */
  public List<String> all() {
    return List.copyOf(said.values());
  }

  /** The list of this file that says what one of another says, the manieth of these there. */
  public Optional<String> like(Lists other, String id) {
    String says = other.says(id);
    int before = 0;
    for (Map.Entry<String, String> one : other.said.entrySet()) {
      if (one.getKey().equals(id)) {
        break;
      }
      before += one.getValue().equals(says) ? 1 : 0;
    }
    List<String> same =
        said.entrySet().stream()
            .filter(one -> one.getValue().equals(says))
            .map(Map.Entry::getKey)
            .toList();
    return same.isEmpty()
        ? Optional.empty()
        : Optional.of(same.get(Math.min(before, same.size() - 1)));
  }

  /** The root of the part; empty if there is none. */
  public Optional<Element> root() {
    return root;
  }

  /** Whether there is a list of an id. */
  public boolean has(String id) {
    return lists.containsKey(id);
  }

  /**
   * A list and what it is an instance of, under other ids.
   *
   * @param id of the list
   * @param definition the id for what it is an instance of
   * @param number the id for the list
   */
  public List<Element> copy(String id, int definition, int number) {
    Element list = Objects.requireNonNull(lists.get(id));
    List<Element> copies = new ArrayList<>();
    Optional.ofNullable(definitions.get(definitionOf(list)))
        .map(own -> with(own, "w:abstractNumId", definition))
        .ifPresent(copies::add);
    List<Node> content = new ArrayList<>();
    for (Element child : list.elements()) {
      content.add(child.is("w:abstractNumId") ? with(child, "w:val", definition) : child);
    }
    copies.add(with(list, "w:numId", number).with(content));
    return copies;
  }

  private static Element with(Element element, String attribute, int value) {
    return element.withAttributes(
        element.attributes().stream()
            .map(
                one ->
                    one.name().usual().equals(attribute)
                        ? new Attribute(one.name(), String.valueOf(value))
                        : one)
            .toList());
  }

  /** The first number above all ids. */
  public int free() {
    Set<String> ids =
        Stream.concat(definitions.keySet().stream(), lists.keySet().stream())
            .collect(Collectors.toSet());
    return ids.stream()
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }
}
