package vanban.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.vietnamese.Syllable;

/**
 * {@code hành đồng} for {@code hành động}: two syllables that are no word, one slip away from two
 * that are. They are let alone where one of them makes a word with what is beyond.
 */
final class MisspeltWord implements Check {
  private static final int OFTEN = 3;

  /** How often the word that may be meant must stand in the document itself. */
  private static final int SEEN = 2;

  /** Words that stand before and behind all others. */
  private static final Set<String> FREE =
      Set.of(
          ("các có cho của là và về với từ theo tại đã được do để đến ở trong trên dưới sau trước"
                  + " khi này đó những một hai ba bốn năm sáu bảy tám chín mười không chưa cũng còn ra"
                  + " vào lên xuống đi lại qua mà thì như hay hoặc nên vì bị rất nhất hơn phải sẽ đang"
                  + " vẫn mới gồm ngoài giữa mỗi mọi cả chỉ nhiều ít bằng cùng nhưng nếu tuy ai gì nào"
                  + " đều tự cần thêm lần đợt số việc sự cuộc người ông bà anh chị em con cháu cấp cái"
                  + " chiếc bộ sở ban tỉnh huyện xã ấp thôn tổ nhà đất làm đạt tăng giảm so bao")
              .split(" "));

  /** Syllables that never stand alone: beside one of them no evidence of the document is asked. */
  private static final Set<String> BOUND =
      Set.of(
          ("trào triển dụng nghị hoạch nhiệm lãnh huy sung dưỡng khắc tuyên nghiêm cường vực triệt"
                  + " giám khuyến khích lũy khiếu nại tuyển nghiên cứu bồi đốc nhũng doanh xuyên cương"
                  + " quán kỷ lãng thẩm nghiệp hưởng tưởng phương củng phấn tiết quyết truyền hiện môi"
                  + " ngũ thiện huống")
              .split(" "));

  /** How often two keys stand side by side in a document. */
  private static final class Counts {
    private final Map<String, Integer> pairs = new HashMap<>();

    void add(Turn turn) {
      pairs.merge(turn.left() + " " + turn.right(), 1, Integer::sum);
    }

    int of(String left, String right) {
      return pairs.getOrDefault(left + " " + right, 0);
    }

    boolean known(String left, String right) {
      return Pairs.KNOWN.has(left, right) || of(left, right) >= OFTEN;
    }
  }

  /** The words of a passage, with their keys. */
  private record Line(List<Word> words, List<String> keys) {}

  /** Two words side by side in a passage, with their keys. */
  private record Turn(Line line, int at) {
    List<Word> words() {
      return line.words();
    }

    String left() {
      return line.keys().get(at);
    }

    String right() {
      return line.keys().get(at + 1);
    }

    boolean isKnown() {
      return Pairs.KNOWN.has(left(), right());
    }

    boolean isWritten() {
      return words().get(at).isBefore(words().get(at + 1));
    }

    /** The words beside it, a comma between them or not. */
    Optional<Turn> beside(int way) {
      return Optional.of(new Turn(line, at + way))
          .filter(one -> one.at() >= 0 && one.at() + 1 < words().size())
          .filter(one -> words().get(one.at() + 1).from() - words().get(one.at()).to() <= 2);
    }
  }

  /** Where a word stands: one is found once, though it is part of two pairs. */
  private record Place(Passage passage, Passage.Stretch at) {}

  /** A word that may have been meant. */
  private record Meant(Word word, String right, String pair, int count, boolean fitsBoth) {
    boolean isLikely() {
      boolean strange = !Pairs.KNOWN.holds(Pairs.key(word.small()));
      if (Stream.of(pair.split(" ")).anyMatch(FREE::contains)) {
        return strange && count >= SEEN;
      }
      return count >= SEEN || fitsBoth || isOfBound() || (strange && count > 0);
    }

    boolean isOfBound() {
      return Stream.of(pair.split(" ")).anyMatch(one -> !one.equals(right) && BOUND.contains(one));
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<String> keys = new Lexicon<>(Pairs::key);
    List<Turn> turns = document.all().stream().flatMap(one -> turns(line(one, keys))).toList();
    Counts counts = new Counts();
    turns.forEach(counts::add);
    Map<Place, Finding> found = new LinkedHashMap<>();
    for (Turn turn : turns) {
      finding(turn, counts)
          .ifPresent(one -> found.putIfAbsent(new Place(one.passage(), one.at()), one));
    }
    return found.values().stream();
  }

  private static Line line(Passage passage, Lexicon<String> keys) {
    List<Word> words = Word.all(passage);
    return new Line(words, words.stream().map(word -> keys.of(word.small())).toList());
  }

  private static Stream<Turn> turns(Line line) {
    List<Turn> turns = new ArrayList<>();
    for (int at = 0; at + 1 < line.words().size(); at++) {
      Turn turn = new Turn(line, at);
      if (turn.isWritten()) {
        turns.add(turn);
      }
    }
    return turns.stream();
  }

  private static Optional<Finding> finding(Turn turn, Counts counts) {
    if (counts.known(turn.left(), turn.right())
        || turn.beside(-1).filter(Turn::isKnown).isPresent()
        || turn.beside(1).filter(Turn::isKnown).isPresent()) {
      return Optional.empty();
    }
    List<Meant> meant =
        Stream.concat(left(turn, counts), right(turn, counts)).filter(Meant::isLikely).toList();
    return meant.stream()
        .max((one, other) -> Integer.compare(one.count(), other.count()))
        .map(best -> finding(best, meant));
  }

  private static Stream<Meant> left(Turn turn, Counts counts) {
    Word word = turn.words().get(turn.at());
    return (mayBeWrong(word) ? Pairs.KNOWN.before(turn.right()) : Set.<String>of())
        .stream()
            .filter(known -> OneSlip.between(turn.left(), known))
            .map(
                known ->
                    new Meant(
                        word,
                        known,
                        known + " " + turn.right(),
                        counts.of(known, turn.right()),
                        turn.beside(-1)
                            .filter(one -> Pairs.KNOWN.has(one.left(), known))
                            .isPresent()));
  }

  private static Stream<Meant> right(Turn turn, Counts counts) {
    Word word = turn.words().get(turn.at() + 1);
    return (mayBeWrong(word) ? Pairs.KNOWN.after(turn.left()) : Set.<String>of())
        .stream()
            .filter(known -> OneSlip.between(turn.right(), known))
            .map(
                known ->
                    new Meant(
                        word,
                        known,
                        turn.left() + " " + known,
                        counts.of(turn.left(), known),
                        turn.beside(1)
                            .filter(one -> Pairs.KNOWN.has(known, one.right()))
                            .isPresent()));
  }

  private static boolean mayBeWrong(Word word) {
    return word.isSmall()
        && word.isPlain()
        && !FREE.contains(word.small())
        && Syllable.of(word.text()).isPresent();
  }

  private static Finding finding(Meant best, List<Meant> all) {
    Finding found = best.word().finding(best.word().text(), best.pair(), best.right());
    return all.size() == 1 ? found.instead(best.right()) : found;
  }
}
