package vanban.schema;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vanban.source.Place;

/**
 * Keys of a mapping that together mean something: the components of a record, in its order.
 *
 * <pre>{@code
 * Schema<Drafter> drafter =
 *     Fields.of(
 *             Drafter::new,
 *             Key.required("code", line(), Drafter::code).says("Ký hiệu người soạn", ""),
 *             Key.optional("copies", count(), Drafter::copies).says("Số bản", ""))
 *         .mapping("drafter");
 * }</pre>
 *
 * @param <O> what they mean
 */
public final class Fields<O> {
  private final List<Key<O, ?>> keys;
  private final Function<Values, O> make;

  private Fields(List<? extends Field<O, ?>> fields, Function<Values, O> make) {
    this.keys = fields.stream().<Key<O, ?>>flatMap(field -> field.keys().stream()).toList();
    this.make = make;
  }

  /**
   * What keeps the values of its keys, so that they can be told from what it inherits, or makes
   * something of them that has no component for each.
   */
  public static <O> Fields<O> of(Function<Values, O> make, List<Key<O, ?>> keys) {
    return new Fields<>(List.copyOf(keys), make);
  }

  /** Two components. */
  public static <O, A, B> Fields<O> of(BiFunction<A, B, O> make, Field<O, A> a, Field<O, B> b) {
    return new Fields<>(List.of(a, b), v -> make.apply(a.read(v), b.read(v)));
  }

  /** Three components. */
  public static <O, A, B, C> Fields<O> of(
      Make3<A, B, C, O> make, Field<O, A> a, Field<O, B> b, Field<O, C> c) {
    return new Fields<>(List.of(a, b, c), v -> make.of(a.read(v), b.read(v), c.read(v)));
  }

  /** Four components. */
  public static <O, A, B, C, D> Fields<O> of(
      Make4<A, B, C, D, O> make, Field<O, A> a, Field<O, B> b, Field<O, C> c, Field<O, D> d) {
    return new Fields<>(
        List.of(a, b, c, d), v -> make.of(a.read(v), b.read(v), c.read(v), d.read(v)));
  }

  /** Five components. */
  public static <O, A, B, C, D, E> Fields<O> of(
      Make5<A, B, C, D, E, O> make,
      Field<O, A> a,
      Field<O, B> b,
      Field<O, C> c,
      Field<O, D> d,
      Field<O, E> e) {
    return new Fields<>(
        List.of(a, b, c, d, e),
        v -> make.of(a.read(v), b.read(v), c.read(v), d.read(v), e.read(v)));
  }

  /** Six components; what has more has parts. */
  public static <O, A, B, C, D, E, F> Fields<O> of(
      Make6<A, B, C, D, E, F, O> make,
      Field<O, A> a,
      Field<O, B> b,
      Field<O, C> c,
      Field<O, D> d,
      Field<O, E> e,
      Field<O, F> f) {
    return new Fields<>(
        List.of(a, b, c, d, e, f),
        v -> make.of(a.read(v), b.read(v), c.read(v), d.read(v), e.read(v), f.read(v)));
  }

  /** Where the mapping stands: its start. */
  public static <O> Field<O, Place> place() {
    return new Field.Part<>(List.of(), Values::place);
  }

  /** The first key that was typed, to blame for what is missing. */
  public static <O> Field<O, Place> firstKey() {
    return new Field.Part<>(List.of(), Values::firstKey);
  }

  /** The same keys, of a mapping that means more, of which this is a component. */
  public <P> Field<P, O> in(Function<P, O> getter) {
    return new Field.Part<>(keys.stream().<Key<P, ?>>map(key -> key.in(getter)).toList(), make);
  }

  /**
   * A mapping of these keys and no others.
   *
   * @param name for the JSON Schema
   */
  public MappingSchema<O> mapping(String name) {
    return new MappingSchema<>(name, keys, make);
  }

  /** Makes something of three components. */
  @FunctionalInterface
  public interface Make3<A, B, C, O> {
    /** Makes it. */
    O of(A a, B b, C c);
  }

  /** Makes something of four components. */
  @FunctionalInterface
  public interface Make4<A, B, C, D, O> {
    /** Makes it. */
    O of(A a, B b, C c, D d);
  }

  /** Makes something of five components. */
  @FunctionalInterface
  public interface Make5<A, B, C, D, E, O> {
    /** Makes it. */
    O of(A a, B b, C c, D d, E e);
  }

  /** Makes something of six components. */
  @FunctionalInterface
  public interface Make6<A, B, C, D, E, F, O> {
    /** Makes it. */
    O of(A a, B b, C c, D d, E e, F f);
  }
}
