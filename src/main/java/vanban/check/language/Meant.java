package vanban.check.language;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A word that may have been meant where another is typed.
 *
 * @param word the typed one
 * @param right the key of what may be meant
 * @param beside the key of the word that it makes a pair with
 * @param pair the two in their order
 * @param count how often the pair stands in the document
 * @param fitsBoth whether it makes a word with its other neighbour, too
 */
record Meant(Word word, String right, String beside, String pair, int count, boolean fitsBoth) {
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

  /** How often the pair must stand in the document where nothing else speaks for it. */
  private static final int SEEN = 2;

  /** Whether it is more likely than what is typed; a word with a capital may be a name. */
  boolean isLikely(boolean name) {
    return isLikely() && (!name || isStrange() || isOfSchool() || count >= SEEN);
  }

  private boolean isLikely() {
    if (Stream.of(pair.split(" ")).anyMatch(FREE::contains)) {
      return isStrange() && count >= SEEN;
    }
    if (FREE.contains(word.small())) {
      return OneSlip.isOfTone(typed(), right) || (isFirm() && count > 0);
    }
    return isFirm() || isOfSchool() || (isStrange() && count > 0) || isBacked();
  }

  /** Whether the word beside it never stands alone. */
  private boolean isFirm() {
    return BOUND.contains(beside);
  }

  /** Whether what is typed is part of no known word. */
  boolean isStrange() {
    return !Pairs.KNOWN.holds(typed());
  }

  /** Whether the document, or the word on the other side, speaks for it. */
  private boolean isBacked() {
    return count > SEEN || (fitsBoth && count > 0);
  }

  private boolean isOfSchool() {
    return OneSlip.isOfSchool(typed(), right);
  }

  private String typed() {
    return Pairs.key(word.small());
  }

  /** Whether it is what was meant, if nothing else can be. */
  boolean isCertain() {
    return isOfSchool() && (isFirm() || isStrange());
  }

  /** What is right, in the case of what is typed. */
  String cased() {
    return word.inCaseOf(right);
  }
}
