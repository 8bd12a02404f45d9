package vanban.check.number.quantity;

/** Whether two quantities are of the same thing, as far as words tell. */
public final class SameThing {
  private SameThing() {}

  /** Whether a part counts what a whole counts. */
  public static boolean isOf(Quantity part, Quantity whole) {
    if (part.isMeasured() || whole.isMeasured()) {
      return part.unit().scale().equals(whole.unit().scale())
          || (part.isMoney() && whole.isMoney());
    }
    String noun = noun(part);
    return noun.isEmpty()
        || noun.equals(noun(whole))
        || named(noun, whole.unit().noun())
        || Grades.isFirst(noun)
        || isKind(noun, whole);
  }

  /** Whether what a noun names is counted among what the whole is. */
  private static boolean isKind(String noun, Quantity whole) {
    String of = whole.unit().noun();
    return CountedNouns.isKindOf(noun, of) || People.isSexOf(noun, of);
  }

  private static boolean named(String noun, String words) {
    return (" " + words + " ").contains(" " + noun + " ");
  }

  /** Whether a part names the very thing that a whole counts. */
  public static boolean isNamed(Quantity part, Quantity whole) {
    return part.isMeasured()
        ? part.unit().scale().equals(whole.unit().scale())
        : !noun(part).isEmpty() && noun(part).equals(noun(whole));
  }

  /** Whether a part counts some of what a whole counts, under its own or another name. */
  public static boolean isSome(Quantity part, Quantity whole) {
    return isNamed(part, whole) || (!part.isMeasured() && isKind(noun(part), whole));
  }

  /** The noun by which a quantity is told from others, as it is called the second time. */
  public static String noun(Quantity one) {
    String words = one.unit().noun();
    int space = words.indexOf(' ');
    return CountedNouns.first(words)
        .map(CountedNouns::shorter)
        .orElse(space < 0 ? words : words.substring(0, space));
  }
}
