package vanban.check.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Labels;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Sentence;

/**
 * A long paragraph, or one of several sentences, that ends with no mark, in a document where such
 * paragraphs end with one.
 */
final class EndOfParagraph implements Check {
  private static final Pattern WORD = Pattern.compile("\\S++");

  /** Its last word, if letters or digits end it, or a bracket or quotation that no mark follows. */
  private static final Pattern BARE_END = Pattern.compile("(?<last>[\\p{L}\\d%]{1,30})\\s*\\z");

  private static final Pattern INNER_MARK = Pattern.compile("[\\p{Ll}\\d)”%][,;.:] ");
  private static final Pattern TITLE =
      Pattern.compile("(?iu)\\s*(?:về |v/v|" + Labels.ADDRESSEES + "|phụ lục|biểu )");
  private static final int LONG = 25;
  private static final int SOME = 5;
  private static final int LEAST = 3;
  private static final int TIMES = 8;

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.all();
    List<Integer> prose =
        IntStream.range(0, all.size()).filter(at -> isProse(all.get(at))).boxed().toList();
    List<Integer> bare = prose.stream().filter(at -> isBare(all.get(at))).toList();
    int ended = prose.size() - bare.size();
    return ended >= LEAST && (ended >= TIMES * bare.size() || isLone(bare, all))
        ? bare.stream().filter(at -> !goesOn(all, at)).map(at -> finding(all.get(at)))
        : Stream.empty();
  }

  /** Whether there is one, whose other sentences end with a stop: that is enough to tell. */
  private static boolean isLone(List<Integer> bare, List<Passage> all) {
    return bare.size() == 1 && isOfSentences(all.get(bare.get(0)));
  }

  private static boolean isProse(Passage passage) {
    boolean words = passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.NOTE;
    return words
        && (isLong(passage.value()) || isOfSentences(passage))
        && !TITLE.matcher(passage.value()).lookingAt()
        && Legible.is(passage);
  }

  private static boolean isLong(String text) {
    return hasWords(text, LONG) && INNER_MARK.matcher(text).find();
  }

  /** Whether a sentence of some words stands before another, in which nothing is only named. */
  private static boolean isOfSentences(Passage passage) {
    List<Sentence> all = passage.sentences();
    String last = all.get(all.size() - 1).value();
    return all.size() > 1
        && passage.kind() == Passage.Kind.TEXT
        && hasWords(last, SOME)
        && last.indexOf(':') < 0
        && hasWords(all.get(all.size() - 2).value(), SOME);
  }

  private static boolean hasWords(String text, int count) {
    return WORD.matcher(text).results().limit(count).count() == count;
  }

  private static boolean isBare(Passage passage) {
    return end(passage).find();
  }

  private static Matcher end(Passage passage) {
    int from = Math.max(0, passage.value().length() - 60);
    return BARE_END.matcher(passage.value()).region(from, passage.value().length());
  }

  /** Whether the next paragraph begins with a small letter, so that this one is not over. */
  private static boolean goesOn(List<Passage> all, int at) {
    String next = at + 1 < all.size() ? all.get(at + 1).value().strip() : "";
    return !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }

  private static Finding finding(Passage passage) {
    Matcher end = end(passage);
    boolean found = end.find();
    int from = found ? end.start("last") : 0;
    int to = found ? end.end("last") : passage.value().length();
    return Finding.of(passage, from, to, passage.value().substring(from, to));
  }
}
