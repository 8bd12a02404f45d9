package vanban.lsp.feature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.SentenceEnds;

/**
 * Texts with one sentence on a line, so that Git shows which sentence has changed. What is printed
 * stays the same: the lines of a paragraph are printed as one.
 */
public final class SentenceLines {
  private static final Pattern TEXT = Pattern.compile(".*[:-]\\s+\\|[-+0-9]*\\s*(?:#.*)?");

  /** What a list item begins with; its later lines stand as far right as its words. */
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+");

  /** What would be no words any more at the start of a line: an item, a title, a table, a note. */
  private static final Pattern MARK =
      Pattern.compile("(?:[-*+>#|=`~:]|\\d+[.)]\\s|\\[\\^[^\\]]*\\]:|\\[[ x]\\]).*");

  /** What is left as it is: a row of a table; a note, whose later lines would look like text. */
  private static final Pattern WHOLE = Pattern.compile("\\s*(?:\\||\\[\\^[^\\]]*\\]:)");

  private final IndentedLines lines;
  private final SourceFile file;

  private SentenceLines(SourceFile file) {
    this.file = file;
    this.lines = IndentedLines.of(file);
  }

  /**
   * The line ends to put between the sentences of texts.
   *
   * @param first line that is looked at, from 1
   * @param last line that is looked at
   */
  public static List<Edit> of(SourceFile file, int first, int last) {
    SentenceLines texts = new SentenceLines(file);
    return texts.lines.all().stream()
        .filter(line -> line.last() > line.number() && texts.isTextBelow(line.number()))
        .flatMapToInt(line -> IntStream.rangeClosed(line.number() + 1, line.last()))
        .filter(number -> first <= number && number <= last)
        .distinct()
        .boxed()
        .flatMap(texts::edits)
        .toList();
  }

  private boolean isTextBelow(int number) {
    return TEXT.matcher(words(number)).matches();
  }

  private String words(int number) {
    return file.text().substring(file.lineStart(number), file.lineEnd(number));
  }

  private Stream<Edit> edits(int number) {
    String words = words(number);
    if (WHOLE.matcher(words).lookingAt()) {
      return Stream.empty();
    }
    String margin = " ".repeat(margin(words));
    int start = file.lineStart(number);
    return SentenceEnds.gaps(words).stream()
        .filter(gap -> gap.from() >= margin.length() && gap.to() < words.length())
        .filter(gap -> !MARK.matcher(words.substring(gap.to())).matches())
        .map(
            gap ->
                new Edit(
                    new Place(file, start + gap.from(), start + gap.to()),
                    file.lineBreak() + margin));
  }

  private static int margin(String words) {
    Matcher item = ITEM.matcher(words);
    return item.lookingAt() ? item.end() : words.length() - words.stripLeading().length();
  }
}
