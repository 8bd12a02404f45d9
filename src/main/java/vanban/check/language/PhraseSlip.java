package vanban.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code giải phóng mặc bằng}: a word one slip away from the one that completes a phrase. It is let
 * alone where it makes a word with what stands beside it, unless the phrase goes on on both sides.
 */
final class PhraseSlip {
  private static final int SIZE = Phrases.SIZE;
  private static final Phrases KNOWN = Phrases.KNOWN;

  /** Verbs and nouns that stand before phrases and behind them: {@code thu bảo hiểm y tế}. */
  private static final Set<String> STANDING =
      Set.of(
          ("thu chi nộp trả mua bán đóng giao đưa lấy gửi nhận nay giá tiền trẻ nước tưới vốn thuế phí lãi lỗ vay"
                  + " nợ đất rừng xe tàu dùng gọi xem nghe nói viết kéo đẩy mở đào xây sửa nuôi trồng đủ hết xong luôn"
                  + " rồi đây")
              .split(" "));

  private final List<Word> words;
  private final List<String> keys;

  private PhraseSlip(List<Word> words, List<String> keys) {
    this.words = words;
    this.keys = keys;
  }

  /** All of a document. */
  static Stream<Finding> in(Passages document) {
    Lexicon<String> keys = new Lexicon<>(Pairs::key);
    return document.all().stream().filter(Legible::is).flatMap(passage -> in(passage, keys));
  }

  private static Stream<Finding> in(Passage passage, Lexicon<String> known) {
    List<Word> words = Word.all(passage);
    if (words.size() < SIZE) {
      return Stream.empty();
    }
    List<String> keys = words.stream().map(word -> known.of(word.small())).toList();
    PhraseSlip slips = new PhraseSlip(words, keys);
    Stream.Builder<Finding> found = Stream.builder();
    for (int at = 0; at <= words.size() - SIZE; at++) {
      if (slips.isBeside(at) && slips.isBeside(at + 1)) {
        slips.read(at, found);
      }
    }
    return found.build();
  }

  /** Looks at each of three words that stand together. */
  private void read(int from, Stream.Builder<Finding> found) {
    for (int place = 0; place < SIZE; place++) {
      String one = keys.get(from + (place == 0 ? 1 : 0));
      String other = keys.get(from + (place == 2 ? 1 : 2));
      Map<String, Phrases.Known> all = KNOWN.at(place, one, other);
      if (!all.isEmpty()) {
        at(from + place, place, all).ifPresent(found);
      }
    }
  }

  /** The word at a place of three, where others may stand. */
  private Optional<Finding> at(int at, int place, Map<String, Phrases.Known> all) {
    return Phrases.near(keys.get(at), all)
        .filter(known -> mayBeWrong(at, place, Pairs.key(known.right())))
        .map(known -> finding(words.get(at), known));
  }

  /** Whether nothing but a space, or a comma and a space, stands behind a word. */
  private boolean isBeside(int at) {
    int gap = words.get(at + 1).from() - words.get(at).to();
    String text = words.get(at).passage().value();
    return gap == 1 || (gap == 2 && text.charAt(words.get(at).to()) == ',');
  }

  /** A word that may stand by itself is a slip only where more of the phrase stands beside it. */
  private boolean mayBeWrong(int at, int place, String right) {
    Word word = words.get(at);
    boolean edge = place != 1;
    boolean small = word.isSmall() || word.isLarge() || (!edge && word.isTitle());
    String typed = keys.get(at);
    boolean strange = Meant.isStrange(typed) || OneSlip.isOfTone(typed, right);
    boolean whole = isWhole(at, right);
    boolean standing = edge && (STANDING.contains(typed) || Meant.isFree(right));
    boolean free = Meant.isFree(typed) || standing;
    boolean four = !free && isFour(at, right);
    boolean between = !edge && !isListed(at) && !Meant.isFree(typed);
    boolean likely = whole || strange || four || between;
    return small && word.isPlain() && likely && (whole || !isWord(at)) && !isTold(at);
  }

  /** Whether a key makes four that stand together. */
  private boolean isFour(int at, String right) {
    return IntStream.rangeClosed(Math.max(0, at - SIZE), Math.min(at, keys.size() - SIZE - 1))
        .anyMatch(from -> isFour(from, at, right));
  }

  private boolean isFour(int from, int at, String right) {
    List<String> four = new ArrayList<>(keys.subList(from, from + SIZE + 1));
    four.set(at - from, right);
    return KNOWN.has(four);
  }

  /** Whether another rule tells of it, or it is one of two words that are told of together. */
  private boolean isTold(int at) {
    boolean letters = !Candidates.isDoubtful(words.get(at).small());
    boolean before = at > 0 && Pairs.SLIPS.containsKey(keys.get(at - 1) + " " + keys.get(at));
    boolean behind =
        at + 1 < keys.size() && Pairs.SLIPS.containsKey(keys.get(at) + " " + keys.get(at + 1));
    return letters || before || behind;
  }

  /** Whether a comma stands beside it. */
  private boolean isListed(int at) {
    return words.get(at).from() - words.get(at - 1).to() > 1
        || words.get(at + 1).from() - words.get(at).to() > 1;
  }

  /** Whether it makes a word with what stands before it or behind it. */
  private boolean isWord(int at) {
    return (at > 0 && isKnown(at - 1)) || (at + 1 < words.size() && isKnown(at));
  }

  private boolean isKnown(int at) {
    return words.get(at + 1).from() - words.get(at).to() <= 2
        && Pairs.KNOWN.has(keys.get(at), keys.get(at + 1));
  }

  /** Whether a key at its place makes a phrase of what stands on both sides. */
  private boolean isWhole(int at, String key) {
    boolean before = at > 1 && KNOWN.has(keys.get(at - 2), keys.get(at - 1), key);
    boolean behind = at + 2 < keys.size() && KNOWN.has(key, keys.get(at + 1), keys.get(at + 2));
    return before && behind;
  }

  private static Finding finding(Word word, Phrases.Known known) {
    String right = word.inCaseOf(known.right());
    return word.finding(word.text(), known.phrase(), right).instead(right);
  }
}
