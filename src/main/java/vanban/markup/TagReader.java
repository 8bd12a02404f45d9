package vanban.markup;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.osgi.InputFactoryProviderImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.SourceFile;

/** Reads text into tags and words, each with its offset; knows well-formedness and no more. */
final class TagReader {
  private static final int MAX_DEPTH = 200; // far more than documents have, far less than the stack
  private static final String REF = "ref";
  private static final XMLInputFactory2 FACTORY = factory();

  private final XMLStreamReader2 in;
  private final Insertions insertions;
  private final MarkupDiagnostics problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Node.Tag> root = Optional.empty();

  private TagReader(XMLStreamReader2 in, Insertions insertions, MarkupDiagnostics problems) {
    this.in = in;
    this.insertions = insertions;
    this.problems = problems;
  }

  /** Woodstox by name, whatever else is on the class path. */
  private static XMLInputFactory2 factory() {
    XMLInputFactory2 factory = new InputFactoryProviderImpl().createInputFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // or it throws what is unchecked
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    return factory;
  }

  /** The outermost tag; empty if the text is not well-formed, which is then complained of. */
  static Optional<Node.Tag> read(
      SourceFile markup, Insertions insertions, MarkupDiagnostics problems) {
    Optional<Diagnostic> half = halfCharacter(markup.text(), problems);
    if (half.isPresent()) {
      problems.add(half.get());
      return Optional.empty();
    }
    try (StringReader text = new StringReader(markup.text())) {
      XMLStreamReader2 in = (XMLStreamReader2) FACTORY.createXMLStreamReader(text);
      TagReader reader = new TagReader(in, insertions, problems);
      try {
        return reader.read() ? reader.root : Optional.empty();
      } catch (XMLStreamException e) {
        problems.add(new MarkupSyntax(markup.text(), problems, reader.lastOpen()).explain(e));
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) { // thrown before the first event: a broken XML declaration
      problems.add(new MarkupSyntax(markup.text(), problems, Optional.empty()).explain(e));
    }
    return Optional.empty();
  }

  /** Half of a character of two chars, which the reader lets pass and no file can hold. */
  private static Optional<Diagnostic> halfCharacter(String text, MarkupDiagnostics problems) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return Optional.of(
              Diagnostic.error(
                      Code.MARKUP_SYNTAX, problems.place(i, i + 1), "U+%04X".formatted((int) c))
                  .variant("character"));
        }
        i++;
      }
    }
    return Optional.empty();
  }

  private Optional<Node.Tag> lastOpen() {
    return Optional.ofNullable(open.peek()).map(Open::close);
  }

  private boolean read() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words();
        case XMLStreamConstants.DTD -> {
          return refuse("doctype");
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          return refuse("entity");
        }
        default -> {} // comments and processing instructions say nothing about the document
      }
    }
    return true;
  }

  private boolean refuse(String variant) throws XMLStreamException {
    int start = start(in);
    int end = (int) in.getLocationInfo().getEndingCharOffset();
    String entity = variant.equals("entity") ? in.getLocalName() : "";
    problems.add(
        Diagnostic.error(Code.MARKUP_SYNTAX, problems.place(start, end), entity).variant(variant));
    return false;
  }

  private static int start(XMLStreamReader2 in) {
    return (int) in.getLocationInfo().getStartingCharOffset();
  }

  private void start() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(in.getAttributeLocalName(i), WhiteSpace.folded(in.getAttributeValue(i)));
    }
    open.push(new Open(in.getLocalName(), start(in), attributes));
  }

  private void end() {
    Node.Tag tag = open.pop().close();
    if (open.isEmpty()) {
      root = Optional.of(tag);
    } else {
      node(tag).ifPresent(open.element()::add);
    }
  }

  /** A tag; in the place of one that inserts something, what it inserts. */
  private Optional<Node> node(Node.Tag tag) {
    if (!tag.is(Element.INSERT) || tag.attribute(REF).isEmpty()) {
      return Optional.of(tag);
    }
    String ref = tag.attribute(REF).orElseThrow();
    Optional<Insertion> found =
        insertions.find(
            new Insertions.Request(
                ref, tag.attribute("part"), tag.attribute("role"), tag.attribute("ending")));
    if (found.isEmpty()) {
      problems.add(problems.at(tag, REF, Code.WRONG_ATTRIBUTE, REF, ref).variant(REF));
    }
    return found.map(what -> new Node.Inserted(tag, what));
  }

  private void words() {
    if (!open.isEmpty()) { // white space after the outermost tag
      open.element().words(in.getText(), start(in));
    }
  }

  /** A tag that is not closed yet. */
  private static final class Open {
    private final String name;
    private final int start;
    private final Map<String, String> attributes;
    private final List<Node> contents = new ArrayList<>();

    Open(String name, int start, Map<String, String> attributes) {
      this.name = name;
      this.start = start;
      this.attributes = attributes;
    }

    void add(Node node) {
      contents.add(node);
    }

    /** Adds words to those before them, which a comment may have parted from them. */
    void words(String value, int at) {
      int last = contents.size() - 1;
      if (last >= 0 && contents.get(last) instanceof Node.Words before) {
        contents.set(last, new Node.Words(before.value() + value, before.start()));
      } else if (!value.isEmpty()) {
        contents.add(new Node.Words(value, at));
      }
    }

    Node.Tag close() {
      return new Node.Tag(name, start, attributes, List.copyOf(contents));
    }
  }
}
