package vanban.check.text;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** Certain signs, and where in a text one of them stands. */
public final class Signs {
  /** The digits from 0 to 9. */
  public static final Signs DIGITS = of("0123456789");

  /** Which signs are a capital of a small letter besides its own, where case is all one. */
  private static final Map<Integer, String> ALIKE =
      Map.of((int) 'i', "\u0130\u0131", (int) 'k', "\u212A", (int) 's', "\u017F");

  private final BitSet anywhere;
  private final BitSet initials;

  private Signs(BitSet anywhere, BitSet initials) {
    this.anywhere = anywhere;
    this.initials = initials;
  }

  /** These, wherever they stand. */
  public static Signs of(String signs) {
    return new Signs(set(signs), new BitSet());
  }

  /** Those from one to another, wherever they stand. */
  public static Signs range(char first, char last) {
    BitSet signs = new BitSet();
    signs.set(first, last + 1);
    return new Signs(signs, new BitSet());
  }

  /** These small letters and their capitals, wherever they stand. */
  public static Signs letters(String small) {
    return of(inAnyCase(small));
  }

  /** These small letters and their capitals, where no other letter stands before them. */
  public static Signs initials(String small) {
    return new Signs(new BitSet(), set(inAnyCase(small)));
  }

  private static String inAnyCase(String small) {
    return small
        + small.toUpperCase(Locale.ROOT)
        + small.chars().mapToObj(letter -> ALIKE.getOrDefault(letter, "")).collect(joining());
  }

  private static BitSet set(String signs) {
    return signs.chars().collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** These and others. */
  public Signs and(Signs other) {
    return new Signs(union(anywhere, other.anywhere), union(initials, other.initials));
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  /** Whether one of them stands in a text. */
  public boolean in(String text) {
    return next(text, 0) < text.length();
  }

  /** The offset of the first at an offset or behind it; the length of the text if there is none. */
  int next(String text, int from) {
    int at = from;
    while (at < text.length() && !stands(text, at)) {
      at++;
    }
    return at;
  }

  private boolean stands(String text, int at) {
    char sign = text.charAt(at);
    return anywhere.get(sign)
        || (initials.get(sign) && (at == 0 || !Character.isLetter(text.charAt(at - 1))));
  }
}
