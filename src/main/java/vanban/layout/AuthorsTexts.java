package vanban.layout;

import freemarker.template.utility.StringUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Picture;
import vanban.document.Table;
import vanban.markup.Insertion;
import vanban.markup.Insertions;
import vanban.prose.Line;
import vanban.prose.Prose;

/**
 * What the author of a report wrote, as it is handed to one run of a layout: each piece has a name
 * by which {@code <insert>} places it. The names count on, so that two runs give the same.
 */
final class AuthorsTexts implements Insertions {
  private static final String LEAD = "lead";
  private static final String REST = "rest";

  private static final Pattern REF = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern INSERT = Pattern.compile("<insert ref=\"(\\d+)\"[^>]*/>");

  private final List<Source> sources = new ArrayList<>();

  /** A piece, of which a request may want a part, or another role or ending. */
  private interface Source {
    Insertion insert(Request request);

    /** What stands for it in the value of an attribute; empty for what has no one line. */
    default Optional<String> words() {
      return Optional.empty();
    }
  }

  /** A text of one line. */
  private record LineSource(Line line) implements Source {
    @Override
    public Insertion insert(Request request) {
      return new Insertion.Words(line.printed());
    }

    @Override
    public Optional<String> words() {
      return Optional.of(line.words());
    }
  }

  /** Prose, which is placed whole, without its first paragraph, or by the words of that. */
  String add(Prose prose) {
    return add(request -> insert(prose, request));
  }

  /** A text of one line. */
  String add(Line line) {
    return add(new LineSource(line));
  }

  /** Blocks in roles of their own, such as those in the head of a table. */
  String addBlocks(List<Block> blocks) {
    return add(request -> new Insertion.Blocks(blocks));
  }

  /** Rows of a table. */
  String addRows(List<Table.Row> rows) {
    return add(request -> new Insertion.Rows(rows));
  }

  /** Cells of a row. */
  String addCells(List<Table.Cell> cells) {
    return add(request -> new Insertion.Cells(cells));
  }

  /** Categories of a chart. */
  String addCategories(List<Chart.Category> categories) {
    return add(request -> new Insertion.Categories(categories));
  }

  /** Values of a series. */
  String addValues(Chart.SeriesKind kind, List<Chart.Value> values) {
    return add(request -> new Insertion.Values(kind, values));
  }

  /** The file of a picture. */
  String addShown(Picture.Shown shown) {
    return add(request -> new Insertion.Shown(shown));
  }

  private String add(Source source) {
    sources.add(source);
    return Integer.toString(sources.size());
  }

  private static Insertion insert(Prose whole, Request request) {
    Prose ending = request.ending().map(whole::ending).orElse(whole);
    Prose prose = request.role().map(ending::in).orElse(ending);
    if (request.part().equals(Optional.of(LEAD))) {
      return new Insertion.Words(prose.lead());
    }
    boolean rest = request.part().equals(Optional.of(REST));
    Prose wanted = rest ? prose.rest() : prose;
    return new Insertion.Blocks(wanted.blocks(), wanted.placements());
  }

  /** A piece of an attribute's value, in which lines are placed by their words. */
  String inAttribute(String value) {
    return INSERT
        .matcher(value)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    source(found.group(1))
                        .flatMap(Source::words)
                        .map(StringUtil::XMLEncQAttr)
                        .orElse(found.group())));
  }

  @Override
  public Optional<Insertion> find(Request request) {
    return source(request.ref()).map(source -> source.insert(request));
  }

  private Optional<Source> source(String ref) {
    return REF.matcher(ref).matches()
        ? Optional.of(Integer.parseInt(ref) - 1)
            .filter(index -> index < sources.size())
            .map(sources::get)
        : Optional.empty();
  }
}
