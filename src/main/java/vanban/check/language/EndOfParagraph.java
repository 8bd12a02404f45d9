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

/**
 * A long paragraph that ends with no mark, in a document whose long paragraphs all end with one.
 */
final class EndOfParagraph implements Check {
  private static final Pattern WORD = Pattern.compile("\\S++");

  /** Its last word, if letters or digits end it, or a bracket or quotation that no mark follows. */
  private static final Pattern BARE_END = Pattern.compile("(?<last>[\\p{L}\\d%]{1,30})\\s*\\z");

  private static final Pattern INNER_MARK = Pattern.compile("[\\p{Ll}\\d)”%][,;.:] ");
  private static final Pattern TITLE =
      Pattern.compile("(?iu)\\s*(?:về |v/v|" + Labels.ADDRESSEES + "|phụ lục|biểu )");
  private static final int LONG = 25;
  private static final int LEAST = 3;
  private static final int TIMES = 8;

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.all();
    List<Integer> prose =
        IntStream.range(0, all.size()).filter(at -> isProse(all.get(at))).boxed().toList();
    List<Integer> bare = prose.stream().filter(at -> isBare(all.get(at))).toList();
    int ended = prose.size() - bare.size();
    return ended >= LEAST && ended >= TIMES * bare.size()
        ? bare.stream().filter(at -> !goesOn(all, at)).map(at -> finding(all.get(at)))
        : Stream.empty();
  }

  private static boolean isProse(Passage passage) {
    String text = passage.value();
    boolean words = passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.NOTE;
    return words
        && WORD.matcher(text).results().limit(LONG).count() == LONG
        && INNER_MARK.matcher(text).find()
        && !TITLE.matcher(text).lookingAt()
        && Legible.is(passage);
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
