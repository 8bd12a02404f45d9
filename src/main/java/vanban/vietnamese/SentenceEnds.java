package vanban.vietnamese;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where sentences end in a text. */
public final class SentenceEnds {
  /**
   * What ends a sentence, with the spaces behind it: a stop behind which a space and no small
   * letter follows. The stop of an initial, of {@code TP.} or of a number does not.
   */
  public static final String STOP =
      "(?<!(?:^|[\\s(])(?:\\p{Lu}|TP|TX|TT|ThS|TS|PGS|GS|BS|KS|ĐC|St|tr|\\d{1,3}))(?<![.!?…])[.!?…]++[”\"’)]*+\\s++(?![\\p{Ll}])";

  private static final Pattern END = Pattern.compile(STOP);

  private SentenceEnds() {}

  /**
   * The spaces between the sentences of a text: where each begins, and where the next sentence
   * does.
   */
  public static List<Gap> gaps(String text) {
    return END.matcher(text).results().map(end -> gap(text, end)).toList();
  }

  private static Gap gap(String text, MatchResult end) {
    int from = end.end();
    while (Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return new Gap(from, end.end());
  }

  /**
   * What stands between two sentences.
   *
   * @param from offset behind the last sign of the one
   * @param to offset of the first letter of the other
   */
  public record Gap(int from, int to) {}
}
