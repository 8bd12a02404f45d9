package vanban.vietnamese;

import java.util.Set;
import java.util.regex.Pattern;

/** What syllables of Vietnamese are made of: onsets, rhymes, and which go together. */
final class Rhymes {
  /** All rhymes, without tones. */
  private static final Set<String> ALL =
      Set.of(
          ("a e ê i o ô ơ u ư y ia ua ưa oa oe uê uy uơ uya"
                  + " ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi ui uôi ươi ưi ưu ươu oai oay oao oeo uây"
                  + " uyu am ăm âm em êm im om ôm ơm um iêm yêm uôm ươm oam oăm oem ưm ap ăp âp ep êp ip op"
                  + " ôp ơp up iêp ươp oap oăp uyp an ăn ân en ên in on ôn ơn un iên yên uôn ươn oan oăn oen"
                  + " uân uyn uyên at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uyt uyêt"
                  + " ang ăng âng eng ong ông ung ưng iêng yêng uông ương oang oăng uâng oong ac ăc âc ec oc"
                  + " ôc uc ưc iêc uôc ươc oac oăc ooc anh ênh inh oanh uênh uynh ach êch ich oach uêch uych")
              .split(" "));

  /** What only stands behind {@code qu}. */
  private static final Set<String> BEHIND_QU = Set.of("yt", "ynh", "ych", "yp", "yn");

  /** What {@code g} stands before with the {@code i} of the rhyme: {@code gì}, {@code giếng}. */
  private static final Set<String> BEHIND_G =
      Set.of("i", "in", "im", "ip", "ich", "iêng", "iêt", "iên", "iêm", "iêc", "iêu");

  private static final Pattern STOP = Pattern.compile(".*(?:[ptc]|ch)");
  private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "n", "s", "t", "v");

  private Rhymes() {}

  /** Whether an onset stands before a rhyme. */
  static boolean together(String onset, String rhyme) {
    if (onset.equals("qu")) {
      boolean usual = "aăâeêiyơ".indexOf(first(rhyme)) >= 0;
      return (usual && (known(rhyme) || BEHIND_QU.contains(rhyme))) || rhyme.equals("ôc");
    }
    return known(rhyme) && spelt(onset, rhyme);
  }

  private static boolean spelt(String onset, String rhyme) {
    boolean front = "eêiy".indexOf(first(rhyme)) >= 0;
    return switch (onset) {
      case "k" -> front;
      case "gh", "ngh" -> front && first(rhyme) != 'y';
      case "c", "ng" -> !front;
      case "g" -> !front || BEHIND_G.contains(rhyme);
      case "gi" -> "iyê".indexOf(first(rhyme)) < 0;
      case "" -> !rhyme.startsWith("iê");
      default -> first(rhyme) != 'y' || (rhyme.equals("y") && BEFORE_Y.contains(onset));
    };
  }

  /** Whether a tone goes with a rhyme. */
  static boolean together(String rhyme, Tone tone) {
    return !STOP.matcher(rhyme).matches() || tone.endsInStop();
  }

  private static boolean known(String rhyme) {
    return ALL.contains(rhyme);
  }

  private static char first(String rhyme) {
    return rhyme.charAt(0);
  }

  /**
   * The letter of a rhyme that bears the mark: the last with a diacritic of its own; of two plain
   * vowels the first, but the second before a consonant; the middle one of three.
   */
  static int place(String rhyme) {
    for (int at = rhyme.length() - 1; at >= 0; at--) {
      if ("ăâêôơ".indexOf(rhyme.charAt(at)) >= 0) {
        return at;
      }
    }
    int vowels = vowels(rhyme);
    return switch (vowels) {
      case 3 -> 1;
      case 2 -> vowels < rhyme.length() ? 1 : 0;
      default -> 0;
    };
  }

  private static int vowels(String rhyme) {
    int at = 0;
    while (at < rhyme.length() && "aăâeêioôơuưy".indexOf(rhyme.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
