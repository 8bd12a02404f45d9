package vanban.lsp.feature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.engine.Compilation;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * What an author may mean to type at a cursor: behind <code>${</code> figures and terms, behind the
 * point of a figure what of it can be printed, behind {@code [](#} what can be cited, else keys and
 * the words that may stand under them.
 */
public final class Completion {
  private static final Pattern FIGURE = Pattern.compile(".*\\$\\{([^{}]*)");
  private static final Pattern REFERENCE = Pattern.compile(".*\\]\\(#([^()\\s]*)");
  private static final Pattern NOTE = Pattern.compile(".*\\[\\^([^\\[\\]\\s]*)");

  private Completion() {}

  /**
   * What may be meant.
   *
   * @param report one that reads the file, or did before what is being typed broke it
   * @param file with what is typed
   * @param offset of the cursor
   */
  public static List<Proposal> at(Compilation report, SourceFile file, int offset, Office office) {
    int start = file.text().lastIndexOf('\n', offset - 1) + 1;
    String line = file.text().substring(start, offset);
    Matcher figure = FIGURE.matcher(line);
    if (figure.matches()) {
      return new FigureProposals(report, place(file, offset, figure)).all();
    }
    Matcher reference = REFERENCE.matcher(line);
    if (reference.matches()) {
      return new NameProposals(report, place(file, offset, reference)).ids();
    }
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      return new NameProposals(report, place(file, offset, note)).notes();
    }
    return new KeyProposals(report, YamlSpot.at(file, offset), office).all();
  }

  /** What stands in the first group, which ends at the cursor. */
  private static Place place(SourceFile file, int offset, Matcher typed) {
    return new Place(file, offset - typed.group(1).length(), offset);
  }
}
