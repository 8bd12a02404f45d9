package vanban.cases;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vanban.document.Document;
import vanban.markup.MarkupWriter;

/** The figures a document prints, by its markup. */
final class PrintedFigures {
  private static final Pattern MARGIN = Pattern.compile("(?s)<margin .*?</margin>");
  private static final Pattern FIGURE = Pattern.compile("<figure of=\"([^\"]*)\"");

  private static final Pattern DRAWN = Pattern.compile("<value amount=\"[^\"]*\" of=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("<value [^>]*of=\"([^\"]*)\"");

  private PrintedFigures() {}

  /** What they are of, in order; those in margins left out. */
  static List<String> of(Document document) {
    String markup = MARGIN.matcher(MarkupWriter.write(document)).replaceAll("");
    return FIGURE.matcher(markup).results().map(PrintedFigures::of).toList();
  }

  /** What the numbers of its charts are of. */
  static List<String> inCharts(Document document) {
    return VALUE.matcher(MarkupWriter.write(document)).results().map(PrintedFigures::of).toList();
  }

  /** What the numbers are of that charts draw: gaps left out. */
  static List<String> drawn(Document document) {
    return DRAWN.matcher(MarkupWriter.write(document)).results().map(PrintedFigures::of).toList();
  }

  private static String of(MatchResult figure) {
    return figure.group(1);
  }
}
