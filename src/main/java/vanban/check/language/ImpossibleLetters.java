package vanban.check.language;

import java.util.Set;
import java.util.regex.Pattern;
import vanban.vietnamese.Syllable;

/**
 * Letters that make no syllable of Vietnamese, and no chain of syllables: {@code nghành}. Only
 * small letters of which one at least is no letter of English are looked at.
 */
final class ImpossibleLetters {
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?=[a-z]*+[^a-z])[a-eg-ik-vxyăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ]+");

  /** Words from elsewhere that are no chain of syllables either. */
  private static final Set<String> BORROWED =
      Set.of(
          "ôxy",
          "hyđrô",
          "hiđrô",
          "prôtêin",
          "amiăng",
          "clorua",
          "crôm",
          "prôtit",
          "glucôzơ",
          "ácquy",
          "tuốcbin",
          "tuabin",
          "ampe",
          "vônphram",
          "grăm",
          "brôm",
          "clo",
          "flo",
          "xenlulôzơ",
          "đrap",
          "xtêrôit",
          "krông",
          "đêxiben",
          "ôzôn",
          "ximpôzium",
          "cácbon",
          "hyđrocacbon",
          "mácxít",
          "cộngsản",
          "électron",
          "êlectron",
          "điôxin",
          "điôxít",
          "trôtuya");

  private ImpossibleLetters() {}

  /** Whether a word in small letters is of that kind, and none of the words from elsewhere. */
  static boolean are(String small) {
    return small.length() > 1
        && VIETNAMESE.matcher(small).matches()
        && !BORROWED.contains(small)
        && !isChain(small);
  }

  /** Whether it is one syllable or more, of which only the first starts with a vowel. */
  private static boolean isChain(String word) {
    boolean[] reached = new boolean[word.length() + 1];
    reached[0] = true;
    for (int to = 1; to <= word.length(); to++) {
      for (int from = to - 1; from >= 0 && !reached[to]; from--) {
        reached[to] = reached[from] && isLink(word.substring(from, to), from == 0);
      }
    }
    return reached[word.length()];
  }

  private static boolean isLink(String part, boolean first) {
    return Syllable.of(part).filter(one -> first || !one.onset().isEmpty()).isPresent();
  }
}
