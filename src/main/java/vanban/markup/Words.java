package vanban.markup;

import java.util.Locale;

/** The words by which markup calls the constants of a document: {@code landscape}, {@code top}. */
final class Words {
  private Words() {}

  /** The constant that a word calls. */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  /** The word for a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
