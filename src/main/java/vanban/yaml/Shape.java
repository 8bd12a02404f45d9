package vanban.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a value must be: the one description from which values are checked ({@link ShapeChecker})
 * and the JSON Schemas for editors are made ({@link JsonSchema}).
 */
public sealed interface Shape {

  /** A text in one line; a line end in it is a space. */
  static Shape line() {
    return new Scalar(Scalar.Kind.LINE, List.of());
  }

  /** Paragraphs in the notation of prose. */
  static Shape prose() {
    return new Scalar(Scalar.Kind.PROSE, List.of());
  }

  /** Like {@link #prose()}, but there may be none: a cell of a table. */
  static Shape proseOrEmpty() {
    return new Scalar(Scalar.Kind.PROSE_OR_EMPTY, List.of());
  }

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  static Shape date() {
    return new Scalar(Scalar.Kind.DATE, List.of());
  }

  /** A whole number from 1. */
  static Shape count() {
    return new Scalar(Scalar.Kind.COUNT, List.of());
  }

  /** An exact decimal with a point: {@code 1916.94}, not in quotes. */
  static Shape decimal() {
    return new Scalar(Scalar.Kind.DECIMAL, List.of());
  }

  /** Like {@link #decimal()}, but it may still be to be filled in: nothing behind the colon. */
  static Shape decimalOrBlank() {
    return new Scalar(Scalar.Kind.DECIMAL_OR_BLANK, List.of());
  }

  /** {@code true} or {@code false}. */
  static Shape truth() {
    return new Scalar(Scalar.Kind.TRUTH, List.of());
  }

  /** {@code true}, {@code false} or a whole number from 1. */
  static Shape truthOrCount() {
    return new Scalar(Scalar.Kind.TRUTH_OR_COUNT, List.of());
  }

  /** A name without spaces, of letters, digits, {@code _} and {@code -}, letter first. */
  static Shape name() {
    return new Scalar(Scalar.Kind.NAME, List.of());
  }

  /** A measure or another short word whose meaning is read by whoever uses it. */
  static Shape word() {
    return new Scalar(Scalar.Kind.WORD, List.of());
  }

  /** One of these words. */
  static Shape oneOf(String... words) {
    return new Scalar(Scalar.Kind.CHOICE, List.of(words));
  }

  /** A list of at least one such value. */
  static Shape list(Shape item) {
    return new Sequence(item, false);
  }

  /** One such value, or a list of at least one. */
  static Shape oneOrMore(Shape item) {
    return new Sequence(item, true);
  }

  /** A text or a mapping, and the like: values of different kinds, at most one of each kind. */
  static Shape either(Shape... shapes) {
    return new Either(List.of(shapes));
  }

  /** Keys of the author's own choice, each a {@link #name()}, with such values. */
  static Shape table(Shape value) {
    return new Table(value, true);
  }

  /** Keys of the author's own choice, each any text, with such values. */
  static Shape lookup(Shape value) {
    return new Table(value, false);
  }

  /** A shape that holds itself, by its mapping's name: a section has sections. */
  static Shape later(String name, Supplier<Shape> shape) {
    return new Later(name, shape);
  }

  /** A mapping with these keys; more are added with {@link Mapping#with}. */
  static Mapping mapping(String name) {
    return new Mapping(name, List.of(), List.of());
  }

  /**
   * A text of some kind.
   *
   * @param kind which
   * @param choices the words allowed, for {@link Kind#CHOICE}
   */
  record Scalar(Kind kind, List<String> choices) implements Shape {
    /** Whether a text with nothing in it will do. */
    boolean mayBeEmpty() {
      return kind == Kind.PROSE_OR_EMPTY || kind == Kind.DECIMAL_OR_BLANK;
    }

    /** Kinds of text. */
    public enum Kind {
      /** {@link Shape#line()}. */
      LINE,
      /** {@link Shape#prose()}. */
      PROSE,
      /** {@link Shape#proseOrEmpty()}. */
      PROSE_OR_EMPTY,
      /** {@link Shape#date()}. */
      DATE,
      /** {@link Shape#count()}. */
      COUNT,
      /** {@link Shape#decimal()}. */
      DECIMAL,
      /** {@link Shape#decimalOrBlank()}. */
      DECIMAL_OR_BLANK,
      /** {@link Shape#truth()}. */
      TRUTH,
      /** {@link Shape#truthOrCount()}. */
      TRUTH_OR_COUNT,
      /** {@link Shape#name()}. */
      NAME,
      /** {@link Shape#word()}. */
      WORD,
      /** {@link Shape#oneOf(String...)}. */
      CHOICE
    }
  }

  /**
   * A list.
   *
   * @param item what each item must be
   * @param orOne whether one value may stand without the list
   */
  record Sequence(Shape item, boolean orOne) implements Shape {}

  /**
   * Values of different kinds.
   *
   * @param shapes at most one scalar, one sequence, one mapping or table
   */
  record Either(List<Shape> shapes) implements Shape {}

  /**
   * A mapping whose keys are the author's.
   *
   * @param value what stands under each
   * @param named whether each key must be a {@link #name()}
   */
  record Table(Shape value, boolean named) implements Shape {}

  /**
   * A shape known by its name.
   *
   * @param name of the mapping it stands for
   * @param shape the mapping
   */
  record Later(String name, Supplier<Shape> shape) implements Shape {}

  /**
   * A mapping with known keys.
   *
   * @param name for the JSON Schema
   * @param keys what may stand in it, in the order they are explained
   * @param exclusive sets of keys of which at most one may stand
   */
  record Mapping(String name, List<Key> keys, List<List<String>> exclusive) implements Shape {
    /** With one more key, which may be left out. */
    public Mapping with(String key, Shape shape, String term, String explanation) {
      return plus(new Key(key, shape, false, List.of(), term, explanation));
    }

    /** With one more key, which must be there. */
    public Mapping require(String key, Shape shape, String term, String explanation) {
      return plus(new Key(key, shape, true, List.of(), term, explanation));
    }

    /** With one more key, which must be there unless one of some others is. */
    public Mapping requireUnless(
        List<String> others, String key, Shape shape, String term, String explanation) {
      return plus(new Key(key, shape, true, others, term, explanation));
    }

    /** With one more set of keys of which at most one may stand. */
    public Mapping onlyOneOf(String... names) {
      List<List<String>> more = new ArrayList<>(exclusive);
      more.add(List.of(names));
      return new Mapping(name, keys, List.copyOf(more));
    }

    private Mapping plus(Key key) {
      List<Key> more = new ArrayList<>(keys);
      more.add(key);
      return new Mapping(name, List.copyOf(more), exclusive);
    }

    /** The key of a name, if the mapping may have it. */
    public Optional<Key> key(String name) {
      return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The names of all keys. */
    public List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /**
   * A key of a mapping.
   *
   * @param name as typed
   * @param shape what stands under it
   * @param required whether it must be there
   * @param unless keys of which any one stands for it, where it is required
   * @param term the official Vietnamese term
   * @param explanation what an author should know of it, in Vietnamese; may be empty
   */
  record Key(
      String name,
      Shape shape,
      boolean required,
      List<String> unless,
      String term,
      String explanation) {}
}
