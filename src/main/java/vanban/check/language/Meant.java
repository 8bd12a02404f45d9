package vanban.check.language;

import java.util.List;
import java.util.Set;
import vanban.vietnamese.Syllable;

/**
 * A word that may have been meant where another is typed.
 *
 * @param turn two words side by side
 * @param first whether the first of them may be wrong, not the second
 * @param right the key of what may be meant
 * @param count how often it stands in the document beside the other
 */
record Meant(Turn turn, boolean first, String right, int count) {
  /** Words that stand before and behind all others. */
  private static final Set<String> FREE =
      Set.of(
          ("các có cho của là và về với từ theo tại đã được do để đến ở trong trên dưới sau trước khi này đó"
                  + " những một hai ba bốn năm sáu bảy tám chín mười không chưa cũng còn ra vào lên xuống đi lại"
                  + " qua mà thì như hay hoặc nên vì bị rất nhất hơn phải sẽ đang vẫn mới gồm ngoài giữa mỗi mọi"
                  + " cả chỉ nhiều ít bằng cùng nhưng nếu tuy ai gì nào đều tự cần thêm lần đợt số việc sự cuộc"
                  + " người ông bà anh chị em con cháu cấp cái chiếc bộ sở ban tỉnh huyện xã ấp thôn tổ nhà đất"
                  + " làm đạt tăng giảm so bao")
              .split(" "));

  private static final Set<String> BOUND = Pairs.keysOf("bound.txt");

  private static final Set<String> LONE = Pairs.keysOf("lone.txt");

  /** How often the pair must stand in the document where nothing else speaks for it. */
  private static final int SEEN = 2;

  /** How often where what is typed is a word, too. */
  private static final int OFTEN = 4;

  /** The typed word. */
  Word word() {
    return turn.word(first);
  }

  /** The key of the word beside it. */
  private String beside() {
    return first ? turn.right() : turn.left();
  }

  /** The two keys in their order. */
  String pair() {
    return first ? right + " " + beside() : beside() + " " + right;
  }

  /** Whether it is more likely than what is typed; a word with a capital may be a name. */
  boolean isLikely() {
    boolean name = turn.first().isTitle();
    return isLikelyWord() && (!name || isStrange() || isOfSchool() || count >= SEEN);
  }

  private boolean isLikelyWord() {
    if (FREE.contains(right)) {
      return isLikelyFree();
    }
    if (FREE.contains(beside())) {
      return isStrange() && count >= SEEN;
    }
    if (FREE.contains(word().small())) {
      return OneSlip.isOfTone(typed(), right) || (isFirm() && count > 0);
    }
    return isFirm()
        || isOfSchool()
        || isOfOffice()
        || isBacked()
        || (!turn.isSupported() && isBetter());
  }

  /** Whether a word that stands beside all others is meant. */
  private boolean isLikelyFree() {
    if (FREE.contains(typed()) || (turn.isSupported() && !isStrange())) {
      return false;
    }
    boolean none = !turn.isSupported() && Syllable.of(typed()).isEmpty();
    boolean word = LONE.contains(typed()) && !OneSlip.isOfEar(typed(), right);
    return none || (!word && count >= (isStrange() ? SEEN : OFTEN));
  }

  /** Whether a key stands before and behind all others. */
  static boolean isFree(String key) {
    return FREE.contains(key);
  }

  /** Whether a key stands neither alone nor beside all others. */
  static boolean isBound(String key) {
    return !LONE.contains(key) && !FREE.contains(key);
  }

  /** The words that stand beside all others and are one slip away from a key. */
  static List<String> free(String typed) {
    return FREE.stream().filter(free -> OneSlip.between(typed, free)).sorted().toList();
  }

  /** Whether it is better than what makes no word with anything beside it. */
  private boolean isBetter() {
    boolean alone = LONE.contains(typed());
    return isStrange() || (!alone && (count > 0 || OneSlip.isOfEar(typed(), right)));
  }

  /** Whether the word beside it never stands alone. */
  private boolean isFirm() {
    return BOUND.contains(beside());
  }

  /** Whether it makes a word with what stands beside it, or stands there elsewhere. */
  boolean isSeen() {
    return count > 0 || Pairs.KNOWN.beside(beside(), first).contains(right);
  }

  /** Whether what is typed is part of no known word. */
  boolean isStrange() {
    return isStrange(typed());
  }

  /** Whether a key is no known word, and part of none. */
  static boolean isStrange(String key) {
    return !Pairs.KNOWN.holds(key) && !LONE.contains(key) && !FREE.contains(key);
  }

  /** Whether the document, or the word on the other side, speaks for it. */
  private boolean isBacked() {
    return count > SEEN || (count > 0 && (isStrange() || turn.fits(right, first)));
  }

  private boolean isOfSchool() {
    return OneSlip.isOfSchool(typed(), right);
  }

  /**
   * Whether it makes a word that stands in many phrases of offices, and what is typed has another
   * tone and makes a word with nothing beside it.
   */
  private boolean isOfOffice() {
    return OneSlip.isOfAnyTone(typed(), right) && Phrases.OFTEN.contains(pair()) && !isTypedWord();
  }

  /** Whether what is typed makes a known word with what is beyond it. */
  private boolean isTypedWord() {
    return turn.beside(first ? -1 : 1).filter(Turn::isKnown).isPresent();
  }

  private String typed() {
    return first ? turn.left() : turn.right();
  }

  /** Whether it is what was meant, if nothing else can be. */
  boolean isCertain() {
    boolean tone = OneSlip.isOfTone(typed(), right);
    return isOfSchool() && (isFirm() || isStrange() || tone);
  }

  /** What is right, in the case of what is typed. */
  String cased() {
    return word().inCaseOf(right);
  }
}
