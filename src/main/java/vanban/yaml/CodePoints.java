package vanban.yaml;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Turns indices that count code points of a text into offsets that count its chars, and back. */
final class CodePoints {
  private final int length;
  private final int[] pairs; // offset of each pair of chars that is one code point

  CodePoints(String text) {
    this.length = text.length();
    this.pairs =
        IntStream.range(0, Math.max(0, length - 1))
            .filter(at -> Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)))
            .toArray();
  }

  /** The offset of the code point of an index; the end of the text where it has no such. */
  int toOffset(int index) {
    return Math.min(length, index + pairsBelow(index, i -> pairs[i] - i));
  }

  /** How many code points stand before an offset. */
  int toIndex(int offset) {
    return offset - pairsBelow(offset, i -> pairs[i]);
  }

  /** How many pairs stand before a bound, by a measure that grows from pair to pair. */
  private int pairsBelow(int bound, IntUnaryOperator measure) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (measure.applyAsInt(middle) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
