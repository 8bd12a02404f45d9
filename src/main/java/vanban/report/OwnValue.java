package vanban.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Origin;
import vanban.document.Picture;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.vietnamese.OfficialDate;

/** What a report says under a key that its layout declares ({@link vanban.genre.OwnKey}). */
public sealed interface OwnValue {

  /**
   * A text of one line.
   *
   * @param line read
   */
  record Words(Line line) implements OwnValue {
    @Override
    public Stream<Line> lines() {
      return Stream.of(line);
    }
  }

  /**
   * Prose.
   *
   * @param prose read
   */
  record Text(Prose prose) implements OwnValue {
    @Override
    public Stream<Prose> proses() {
      return Stream.of(prose);
    }
  }

  /**
   * True or false.
   *
   * @param truth which
   */
  record Truth(boolean truth) implements OwnValue {}

  /**
   * A whole number.
   *
   * @param count from one
   */
  record Count(int count) implements OwnValue {}

  /**
   * A date.
   *
   * @param date of which parts may be blank
   */
  record Day(OfficialDate date) implements OwnValue {}

  /**
   * A picture.
   *
   * @param shown what it shows; empty if it cannot be printed
   * @param origin where its file is named; nowhere if it is not
   */
  record Image(Optional<Picture.Shown> shown, Origin origin) implements OwnValue {
    @Override
    public Stream<Image> images() {
      return Stream.of(this);
    }
  }

  /**
   * Several values.
   *
   * @param values in order
   */
  record Several(List<OwnValue> values) implements OwnValue {
    /** Keeps the list from change. */
    public Several {
      values = List.copyOf(values);
    }

    @Override
    public Stream<Line> lines() {
      return values.stream().flatMap(OwnValue::lines);
    }

    @Override
    public Stream<Prose> proses() {
      return values.stream().flatMap(OwnValue::proses);
    }

    @Override
    public Stream<Image> images() {
      return values.stream().flatMap(OwnValue::images);
    }
  }

  /**
   * Values by their keys.
   *
   * @param values in the order the layout declares them; those of keys that were typed
   */
  record Group(Map<String, OwnValue> values) implements OwnValue {
    /** No key at all. */
    public static final Group NONE = new Group(Map.of());

    /** What stands under a key; empty where it was left out. */
    public Optional<OwnValue> at(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public Stream<Line> lines() {
      return values.values().stream().flatMap(OwnValue::lines);
    }

    @Override
    public Stream<Prose> proses() {
      return values.values().stream().flatMap(OwnValue::proses);
    }

    @Override
    public Stream<Image> images() {
      return values.values().stream().flatMap(OwnValue::images);
    }
  }

  /** All texts of one line in it, in order. */
  default Stream<Line> lines() {
    return Stream.empty();
  }

  /** All prose in it, in order. */
  default Stream<Prose> proses() {
    return Stream.empty();
  }

  /** All pictures in it, in order. */
  default Stream<Image> images() {
    return Stream.empty();
  }
}
