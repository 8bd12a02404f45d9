package vanban.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Reads a segment of a file event by event, so that nothing is guessed and every value knows its
 * place. At a slip it closes what is open and ends.
 */
final class SegmentReader {
  private final SourceFile file;
  private final Characters characters;
  private final Marks marks;
  private final YamlEvents events;
  private final int cut;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<CommentScanner.Span> texts = new ArrayList<>();
  private final List<CommentScanner.Span> blocks = new ArrayList<>();
  private int end;
  private int depth;
  private int values;

  /**
   * Who reads a segment.
   *
   * @param segment its text, to the end of the file, or to a slip because of which it is cut off
   * @param cut the offset in the file at which it ends; beyond the file where it is not cut off
   * @param values how many stand before it in the file
   */
  SegmentReader(Characters characters, Reader segment, Marks marks, int cut, int values) {
    this.file = marks.file();
    this.characters = characters;
    this.marks = marks;
    this.events = new YamlEvents(segment, marks);
    this.end = Math.min(cut, file.text().length());
    this.cut = cut;
    this.values = values;
  }

  /** The value that stands in it; empty if none could be read. */
  Optional<YamlValue> read() {
    Optional<YamlValue> value = Optional.empty();
    int documents = 0;
    while (events.peek().isPresent()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        feature(place(event), "document");
        end = offset(event);
        return value;
      }
      if (event instanceof NodeEvent) {
        value = value(event);
      }
    }
    return value;
  }

  /** What stopped the reading; empty where nothing did. */
  Optional<YamlEvents.Slip> slip() {
    return events.slip();
  }

  /** How many values stand in the file up to the end of what was read. */
  int values() {
    return values;
  }

  /** What else is wrong. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The texts that were read, in order, without the headers of blocks. */
  List<CommentScanner.Span> texts() {
    return texts;
  }

  /** Those of the texts that stand below a bar, or its like. */
  List<CommentScanner.Span> blocks() {
    return blocks;
  }

  /** Where what was read ends. */
  int end() {
    return end;
  }

  /** A value; empty if a slip hides it, or leaves it in doubt. */
  private Optional<YamlValue> value(Event event) {
    if (++values > YamlLimit.VALUES.most()) {
      Place place = Marks.codePointAt(file, offset(event));
      stop(
          place,
          Diagnostic.error(Code.SOURCE_LIMIT, place, YamlLimit.VALUES.shown()).variant("values"));
    }
    if (event instanceof AliasEvent alias) {
      feature(place(alias), "alias");
      Place name = place(alias);
      return Optional.of(new YamlText(LocatedText.at(withoutStar(name)), name, false));
    }
    if (event instanceof ScalarEvent scalar) {
      checkProperties(scalar, scalar.getTag(), scalar.getAnchor());
      return text(scalar).map(text -> text);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    checkProperties(start, start.getTag(), start.getAnchor());
    return Optional.of(collection(start));
  }

  private YamlValue collection(CollectionStartEvent start) {
    if (++depth > YamlLimit.DEPTH.most()) {
      Place place = Marks.codePointAt(file, offset(start));
      stop(
          place,
          Diagnostic.error(Code.YAML_SYNTAX, place, YamlLimit.DEPTH.shown()).variant("depth"));
    }
    YamlValue collection = start instanceof MappingStartEvent ? mapping(start) : list(start);
    depth--;
    return collection;
  }

  private void stop(Place place, Diagnostic found) {
    if (events.slip().isEmpty()) {
      events.stop(new YamlEvents.Slip(found, place.start()));
    }
  }

  /** An alias without its star, which prose would take for its own. */
  private static Place withoutStar(Place alias) {
    return new Place(alias.file(), Math.min(alias.start() + 1, alias.end()), alias.end());
  }

  private void checkProperties(NodeEvent event, @Nullable String tag, @Nullable String anchor) {
    if (anchor != null) {
      feature(property(event, '&'), "anchor");
    }
    if (tag != null) {
      feature(property(event, '!'), "tag");
    }
  }

  /** The word that starts with {@code sign} at the event or, for blocks, shortly before it. */
  private Place property(Event event, char sign) {
    int start = offset(event);
    int at = file.text().lastIndexOf(sign, start);
    int from = at < 0 ? start : at;
    int to = from;
    while (to < file.text().length() && !Character.isWhitespace(file.text().charAt(to))) {
      to++;
    }
    return new Place(file, from, to);
  }

  private void feature(Place place, String which) {
    diagnostics.add(Diagnostic.error(Code.YAML_FEATURE, place).variant(which));
  }

  private Optional<YamlText> text(ScalarEvent scalar) {
    Place place = place(scalar);
    ScalarStyle style = scalar.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    int start = block ? ScalarText.behindHeader(place) : place.start();
    texts.add(new CommentScanner.Span(start, place.end()));
    if (block) {
      blocks.add(new CommentScanner.Span(start, place.end()));
    }
    boolean doubtful = block ? isEmptyAt(scalar, place) : isDoubtful(scalar, place);
    if (doubtful || characters.isWrong(place.start(), place.end())) {
      return Optional.empty();
    }
    LocatedText text = ScalarText.locate(scalar.getValue(), place, style);
    OptionalInt foreign = Characters.firstForeign(text.value());
    if (foreign.isPresent()) { // typed by its number, in double quotes
      int at = foreign.getAsInt();
      diagnostics.add(
          Diagnostic.error(Code.YAML_SYNTAX, text.place(at, at + 1)).variant("escaped-character"));
      return Optional.empty();
    }
    return Optional.of(new YamlText(text.composed(), place, style != ScalarStyle.PLAIN));
  }

  /** Whether nothing is indented below a bar, and a slip stands there. */
  private boolean isEmptyAt(ScalarEvent block, Place place) {
    return block.getValue().isBlank()
        && cut < file.text().length()
        && file.text().substring(Math.min(place.end(), cut), cut).isBlank();
  }

  /**
   * Whether a slip stands right behind a text in its line, so that it may be meant to go on; or
   * whether there is no text, for the slip is what stands in its place.
   */
  private boolean isDoubtful(ScalarEvent scalar, Place place) {
    boolean missing = scalar.getValue().isEmpty() && scalar.isPlain() && isIndented(cut);
    int at = place.end();
    while (at < Math.min(cut, file.text().length()) && isPassed(file.text().charAt(at), missing)) {
      at = file.text().charAt(at) == '#' ? lineEnd(at) : at + 1;
    }
    return at >= cut;
  }

  private static boolean isPassed(char c, boolean missing) {
    return c == ' ' || c == '\t' || (missing && (c == '\n' || c == '\r' || c == '#'));
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < file.text().length() && file.text().charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private YamlList list(CollectionStartEvent start) {
    List<YamlValue> items = new ArrayList<>();
    boolean lost = false;
    while (events.hasValue()) {
      Optional<YamlValue> item = value(events.next());
      item.ifPresent(items::add);
      lost |= item.isEmpty();
    }
    return new YamlList(point(start), items, closes(start) && !lost);
  }

  private YamlMapping mapping(CollectionStartEvent start) {
    YamlEntries entries = new YamlEntries(diagnostics);
    boolean lost = false;
    while (events.hasValue()) {
      Optional<YamlValue> key = value(events.next());
      Optional<YamlValue> value =
          events.hasValue() ? value(events.next()) : Optional.<YamlValue>empty();
      if (key.isPresent() && value.isPresent()) {
        addEntry(key.get(), value.get(), entries);
      } else {
        lost = true;
      }
    }
    return new YamlMapping(point(start), entries.all(), closes(start) && !lost);
  }

  private void addEntry(YamlValue key, YamlValue value, YamlEntries entries) {
    if (key instanceof YamlText text) {
      entries.add(new YamlMapping.Entry(text.text().trim(), value));
    } else {
      feature(key.place(), "compound-key");
    }
  }

  /** Steps behind the end of a collection; whether that is its own end, and not a slip's. */
  private boolean closes(CollectionStartEvent start) {
    return events.peek().filter(CollectionEndEvent.class::isInstance).isPresent()
        && (offset(events.next()) < cut || (isIndented(start) && !isIndented(cut)));
  }

  private boolean isIndented(Event start) {
    return isIndented(offset(start));
  }

  /** Whether anything but a key or an item of the whole file stands at an offset. */
  private boolean isIndented(int offset) {
    String text = file.text();
    return offset >= text.length()
        || Character.isWhitespace(text.charAt(offset))
        || new Place(file, offset, offset).column() > 1;
  }

  private int offset(Event event) {
    return marks.offset(event.getStartMark());
  }

  private Place point(Event start) {
    return new Place(file, offset(start), offset(start));
  }

  private Place place(Event event) {
    int start = offset(event);
    return new Place(file, start, Math.max(start, marks.offset(event.getEndMark())));
  }
}
