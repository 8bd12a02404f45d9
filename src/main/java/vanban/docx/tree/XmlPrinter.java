package vanban.docx.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Prints a tree as the XML of a part: the same tree makes the same bytes. */
public final class XmlPrinter {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(DECLARATION);

  private XmlPrinter() {}

  /** All of a part, in UTF-8. */
  public static byte[] print(Element root) {
    XmlPrinter printer = new XmlPrinter();
    printer.element(root, Map.of("xml", Name.SPACE.namespace()));
    return printer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes an element within the namespaces that hold around it. */
  private void element(Element element, Map<String, String> around) {
    Map<String, String> needed = needed(element, around);
    Map<String, String> within = around;
    if (!needed.isEmpty()) {
      within = new HashMap<>(around);
      within.putAll(needed);
    }
    String name = written(element.name());
    out.append('<').append(name);
    needed.forEach(this::declare);
    for (Attribute one : element.attributes()) {
      attribute(written(one.name()), one.value());
    }
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    children(element, within);
    out.append("</").append(name).append('>');
  }

  private void children(Element element, Map<String, String> within) {
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        element(inner, within);
      } else {
        letters(((Text) child).letters(), false);
      }
    }
  }

  /** The namespaces an element must declare, in the order of their prefixes. */
  private static Map<String, String> needed(Element element, Map<String, String> around) {
    Map<String, String> needed = new TreeMap<>(element.declared());
    needed.entrySet().removeIf(one -> one.getValue().equals(around.get(one.getKey())));
    need(element.name(), around, needed);
    for (Attribute one : element.attributes()) {
      if (!one.name().namespace().isEmpty()) {
        need(one.name(), around, needed);
      }
    }
    return needed;
  }

  private static void need(Name name, Map<String, String> around, Map<String, String> needed) {
    String held = Objects.requireNonNullElse(around.get(name.prefix()), "");
    if (!needed.getOrDefault(name.prefix(), held).equals(name.namespace())) {
      needed.put(name.prefix(), name.namespace());
    }
  }

  private static String written(Name name) {
    return name.prefix().isEmpty() ? name.local() : name.prefix() + ":" + name.local();
  }

  private void declare(String prefix, String namespace) {
    attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    letters(value, true);
    out.append('"');
  }

  private void letters(String letters, boolean quoted) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(quoted ? "&#" + (int) letter + ";" : String.valueOf(letter));
        default -> out.append(letter);
      }
    }
  }
}
