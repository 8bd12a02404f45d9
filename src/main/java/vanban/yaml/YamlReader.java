package vanban.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Reads YAML event by event, so that nothing is guessed and every value knows its place. Anchors,
 * aliases, tags, compound keys and second documents are errors, and so is a key that stands twice.
 */
public final class YamlReader {
  private static final int MAX_CODE_POINTS = 50_000_000;

  /** Lists and mappings within one another: more than any report has, less than overflows. */
  private static final int MAX_DEPTH = 50;

  private final SourceFile file;
  private final Offsets offsets;
  private final Diagnostics diagnostics;
  private final Iterator<Event> events;
  private int depth;

  /** What stands at {@code place} is nested too deep to be read on. */
  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;

    TooDeepException(Place place) {
      this.place = place;
    }
  }

  private YamlReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.offsets = new Offsets(file.text());
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CODE_POINTS);
    this.events = new Yaml(options).parse(new java.io.StringReader(file.text())).iterator();
  }

  /**
   * Reads a file.
   *
   * @return its value; empty if it is no YAML, or has nothing in it, which is then among the
   *     diagnostics
   */
  public static Optional<YamlValue> read(SourceFile file, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<YamlValue> value = read(file, found, new YamlReader(file, found));
    diagnostics.addAll(found.sorted());
    return value;
  }

  private static Optional<YamlValue> read(SourceFile file, Diagnostics found, YamlReader reader) {
    try {
      return reader.document();
    } catch (MarkedYAMLException e) {
      Diagnostic explained = YamlSyntax.explain(file, e);
      if (!onOneLine(explained, found)) { // after *thế này, YAML stumbles over the second word
        found.add(explained);
      }
    } catch (ReaderException e) {
      Place place = YamlSyntax.placeOf(file, e.getPosition());
      found.add(Diagnostic.error(Code.YAML_SYNTAX, place).variant("character"));
    } catch (TooDeepException e) {
      found.add(Diagnostic.error(Code.YAML_SYNTAX, e.place).variant("depth"));
    } catch (YAMLException e) {
      found.add(Diagnostic.error(Code.YAML_SYNTAX, file.start(), String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static boolean onOneLine(Diagnostic one, Diagnostics found) {
    return found.sorted().stream()
        .anyMatch(other -> other.place().map(Place::line).equals(one.place().map(Place::line)));
  }

  private Optional<YamlValue> document() {
    Optional<YamlValue> value = Optional.empty();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        feature(place(event), "document");
        return value;
      }
      if (event instanceof NodeEvent) {
        value = Optional.of(value(event));
      }
    }
    if (value.isEmpty()) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, file.start()).variant("file"));
    }
    return value;
  }

  private YamlValue value(Event event) {
    if (event instanceof AliasEvent alias) {
      feature(place(alias), "alias");
      return new YamlText(LocatedText.at(name(place(alias))), place(alias), false);
    }
    if (event instanceof ScalarEvent scalar) {
      checkProperties(scalar, scalar.getTag(), scalar.getAnchor());
      return text(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    checkProperties(start, start.getTag(), start.getAnchor());
    if (++depth > MAX_DEPTH) {
      throw new TooDeepException(YamlSyntax.placeOf(file, start.getStartMark().getIndex()));
    }
    YamlValue collection =
        start instanceof MappingStartEvent ? mapping(start) : list((SequenceStartEvent) start);
    depth--;
    return collection;
  }

  /** An alias without its star, which prose would take for its own. */
  private static Place name(Place alias) {
    return alias.file().place(Math.min(alias.start() + 1, alias.end()), alias.end());
  }

  private void checkProperties(
      NodeEvent event,
      @org.jspecify.annotations.Nullable String tag,
      @org.jspecify.annotations.Nullable String anchor) {
    if (anchor != null) {
      feature(property(event, '&'), "anchor");
    }
    if (tag != null) {
      feature(property(event, '!'), "tag");
    }
  }

  /** The word that starts with {@code sign} at the event or, for blocks, shortly before it. */
  private Place property(Event event, char sign) {
    int start = offsets.of(event.getStartMark());
    int at = file.text().lastIndexOf(sign, start);
    int from = at < 0 ? start : at;
    int to = from;
    while (to < file.text().length() && !Character.isWhitespace(file.text().charAt(to))) {
      to++;
    }
    return file.place(from, to);
  }

  private void feature(Place place, String which) {
    diagnostics.add(Diagnostic.error(Code.YAML_FEATURE, place).variant(which));
  }

  private YamlText text(ScalarEvent scalar) {
    Place place = place(scalar);
    LocatedText text = ScalarText.locate(scalar.getValue(), place, scalar.getScalarStyle());
    return new YamlText(text.composed(), place, scalar.getScalarStyle() != ScalarStyle.PLAIN);
  }

  private YamlList list(SequenceStartEvent start) {
    List<YamlValue> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(value(event));
      event = events.next();
    }
    return new YamlList(point(start), items);
  }

  private YamlMapping mapping(CollectionStartEvent start) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    Map<String, LocatedText> keys = new HashMap<>();
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      YamlValue key = value(event);
      YamlValue value = value(events.next());
      if (key instanceof YamlText text) {
        LocatedText name = text.text().trim();
        LocatedText first = keys.putIfAbsent(name.value(), name);
        if (first == null) {
          entries.add(new YamlMapping.Entry(name, value));
        } else {
          diagnostics.add(
              Diagnostic.error(Code.DUPLICATE_KEY, name.place(), name.value())
                  .hintAt(first.place(), "first-here"));
        }
      } else {
        feature(key.place(), "compound-key");
      }
      event = events.next();
    }
    return new YamlMapping(point(start), entries);
  }

  private Place point(Event start) {
    int offset = offsets.of(start.getStartMark());
    return file.place(offset, offset);
  }

  private Place place(Event event) {
    int start = offsets.of(event.getStartMark());
    return file.place(start, Math.max(start, offsets.of(event.getEndMark())));
  }

  /** Offsets of SnakeYAML's marks, which count code points, in chars. */
  private static final class Offsets {
    private final String text;
    private final boolean supplementary;

    Offsets(String text) {
      this.text = text;
      this.supplementary = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    int of(Mark mark) {
      int index = Math.min(mark.getIndex(), text.length());
      return supplementary ? text.offsetByCodePoints(0, index) : index;
    }
  }
}
