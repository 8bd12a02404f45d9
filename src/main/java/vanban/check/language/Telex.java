package vanban.check.language;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.vietnamese.Syllable;

/**
 * Keys of the Telex way of typing that were left as letters: {@code thuwcj}.
 *
 * @param word the syllable that they were typed for
 * @param keys how many of them there are
 * @param rare whether one of them is no letter of Vietnamese, or a doubled {@code d}
 */
record Telex(String word, int keys, boolean rare) {
  private static final Pattern TYPED = Pattern.compile("[a-zđâêôơưă]{2,12}");
  private static final String VOWELS = "aăâeêioôơuưy";

  /** Each key with the mark of its tone. */
  private static final Map<Character, Character> TONES =
      Map.of('f', '\u0300', 's', '\u0301', 'x', '\u0303', 'r', '\u0309', 'j', '\u0323');

  private static final Map<Character, Character> DOUBLED =
      Map.of('a', 'â', 'e', 'ê', 'o', 'ô', 'd', 'đ');

  /** What some small letters were typed for; empty if they are a syllable, or make none. */
  static Optional<Telex> of(String small) {
    return TYPED.matcher(small).matches() && Syllable.of(small).isEmpty()
        ? new Keys(small).read()
        : Optional.empty();
  }

  /** The keys of a word, read one by one. */
  private static final class Keys {
    private final String typed;
    private final StringBuilder letters = new StringBuilder();
    private int keys;
    private boolean rare;
    private char tone;

    Keys(String typed) {
      this.typed = typed;
    }

    Optional<Telex> read() {
      for (int at = 0; at < typed.length(); at++) {
        take(typed.charAt(at));
      }
      String marked = tone == 0 ? letters.toString() : marked();
      return Syllable.of(marked)
          .filter(one -> keys > 0)
          .map(one -> new Telex(one.marked(), keys, rare));
    }

    private void take(char key) {
      int last = letters.length() - 1;
      boolean doubled = last >= 0 && DOUBLED.containsKey(key) && letters.charAt(last) == key;
      if (doubled) {
        letters.setCharAt(last, DOUBLED.getOrDefault(key, key));
        count(key == 'd');
      } else if (key == 'w' && horn()) {
        count(true);
      } else if (TONES.containsKey(key) && vowel() >= 0 && tone == 0) {
        tone = TONES.getOrDefault(key, key);
        count(key == 'f' || key == 'j');
      } else {
        letters.append(key);
      }
    }

    private void count(boolean unusual) {
      keys++;
      rare |= unusual;
    }

    /** The last vowel; -1 for none. */
    private int vowel() {
      int at = letters.length() - 1;
      while (at >= 0 && VOWELS.indexOf(letters.charAt(at)) < 0) {
        at--;
      }
      return at;
    }

    /** Gives its horn to the last letter that can have one, and to a {@code u} before it. */
    private boolean horn() {
      int at = letters.length() - 1;
      while (at >= 0 && "aou".indexOf(letters.charAt(at)) < 0) {
        at--;
      }
      if (at < 0) {
        return false;
      }
      char plain = letters.charAt(at);
      letters.setCharAt(at, plain == 'a' ? 'ă' : plain == 'o' ? 'ơ' : 'ư');
      if (plain == 'o' && at > 0 && letters.charAt(at - 1) == 'u' && at + 1 < letters.length()) {
        letters.setCharAt(at - 1, 'ư');
      }
      return true;
    }

    private String marked() {
      StringBuilder all = new StringBuilder(letters).insert(vowel() + 1, tone);
      return Normalizer.normalize(all, Normalizer.Form.NFC);
    }
  }
}
