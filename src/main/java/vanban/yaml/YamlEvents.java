package vanban.yaml;

import java.io.Reader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;

/** SnakeYAML's events of a segment of a file, up to the first slip in it; never throws. */
final class YamlEvents {
  private final ParserImpl parser;
  private final Marks marks;
  private int read; // the end of the last event
  private Optional<ReadText> text = Optional.empty(); // the last one
  private Optional<Event> ahead = Optional.empty();
  private Optional<Slip> slip = Optional.empty();

  /**
   * Where what is written is no YAML any more.
   *
   * @param diagnostic what to tell the author
   * @param at the offset before which all is well
   */
  record Slip(Diagnostic diagnostic, int at) {}

  YamlEvents(Reader segment, Marks marks) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(segment), options);
    this.marks = marks;
  }

  /** The next event; empty behind the last one, and at a slip. */
  Optional<Event> peek() {
    if (ahead.isEmpty() && slip.isEmpty()) {
      ahead = fetch();
    }
    return ahead;
  }

  /** Whether the next event is a value, or the start of one. */
  boolean hasValue() {
    return peek().filter(NodeEvent.class::isInstance).isPresent();
  }

  /** The next event, which must be there, and steps behind it. */
  Event next() {
    Event event = peek().orElseThrow();
    ahead = Optional.empty();
    return event;
  }

  /** What stopped the reading; empty where nothing has so far. */
  Optional<Slip> slip() {
    return slip;
  }

  /** Reads no further. */
  void stop(Slip reason) {
    ahead = Optional.empty();
    slip = Optional.of(reason);
  }

  private Optional<Event> fetch() {
    try {
      Optional<Event> event = Optional.ofNullable(parser.getEvent());
      event.ifPresent(this::keep);
      return event;
    } catch (MarkedYAMLException e) {
      Diagnostic explained = YamlSyntax.explain(marks, e, text);
      slip = Optional.of(new Slip(explained, at(e, explained)));
    } catch (NumberFormatException e) { // "\\u" with no number behind it
      slip = Optional.of(new Slip(syntaxBehind(read).variant("escape"), read));
    } catch (YAMLException e) {
      slip = Optional.of(new Slip(syntaxBehind(read, String.valueOf(e.getMessage())), read));
    }
    return Optional.empty();
  }

  private void keep(Event event) {
    read = marks.offset(event.getEndMark());
    if (event instanceof ScalarEvent scalar) {
      int start = marks.offset(event.getStartMark());
      Place place = new Place(marks.file(), start, Math.max(start, read));
      text = Optional.of(new ReadText(place, scalar.getScalarStyle()));
    }
  }

  private Diagnostic syntaxBehind(int offset, String... arguments) {
    Place place = Marks.codePointAt(marks.file(), offset);
    return Diagnostic.error(Code.YAML_SYNTAX, place, arguments);
  }

  /**
   * What stands in brackets that are not closed was read well; else nothing behind its start was.
   */
  private int at(MarkedYAMLException e, Diagnostic explained) {
    Optional<Mark> problem =
        Optional.ofNullable(e.getProblemMark()).filter(mark -> YamlSyntax.isUnclosed(e));
    return problem.map(marks::offset).or(() -> explained.place().map(Place::start)).orElse(0);
  }
}
