package vanban.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The styles of a Word file, with all they inherit. */
final class StyleIndex {
  private final Xml.Element styles;
  private final Map<String, Xml.Element> byId = new LinkedHashMap<>();

  /** The styles of {@code word/styles.xml}. */
  StyleIndex(Xml.Element styles) {
    this.styles = styles;
    styles.all("w:style").forEach(style -> byId.put(style.attribute("w:styleId"), style));
  }

  /** The ids of all, in the order of the file. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** What holds for every paragraph whose style does not say otherwise. */
  List<Xml.Element> defaults() {
    return List.copyOf(merged(defaultGroups()).values());
  }

  /**
   * What holds for a paragraph or letters in a style: its own properties over those it inherits; of
   * spacing and indents each number for itself.
   */
  List<Xml.Element> properties(String id) {
    return List.copyOf(merged(Stream.concat(defaultGroups(), line(id))).values());
  }

  /** The properties of a style that are not the defaults. */
  List<Xml.Element> ownProperties(String id) {
    List<Xml.Element> own = new ArrayList<>(properties(id));
    own.removeAll(defaults());
    return own;
  }

  private static Map<String, Xml.Element> merged(Stream<Xml.Element> line) {
    Map<String, Xml.Element> properties = new LinkedHashMap<>();
    line.flatMap(
            element -> Stream.of("w:pPr", "w:rPr").flatMap(name -> element.child(name).stream()))
        .flatMap(group -> group.children().stream())
        .forEach(property -> properties.merge(property.name(), property, StyleIndex::over));
    return properties;
  }

  private Stream<Xml.Element> defaultGroups() {
    return Stream.of("w:rPrDefault", "w:pPrDefault").flatMap(styles::all);
  }

  /** The oldest style it is based on, and so on to the style itself. */
  private Stream<Xml.Element> line(String id) {
    List<Xml.Element> line = new ArrayList<>();
    for (Optional<Xml.Element> at = style(id); at.isPresent(); at = parent(at.get())) {
      line.add(0, at.get());
    }
    return line.stream();
  }

  private Optional<Xml.Element> parent(Xml.Element style) {
    return style(style.value("w:basedOn"));
  }

  private Optional<Xml.Element> style(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Xml.Element over(Xml.Element old, Xml.Element young) {
    if (!old.is("w:spacing") && !old.is("w:ind")) {
      return young;
    }
    Map<String, String> attributes = new LinkedHashMap<>(old.attributes());
    attributes.putAll(young.attributes());
    return new Xml.Element(old.name(), attributes, young.content());
  }
}
