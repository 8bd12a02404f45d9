package vanban.report.scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Hint;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.source.Place;
import vanban.source.World;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * What is not said of a report in whose files a slip hides something, or of which a file is lost:
 * that something is missing which may stand there.
 */
public final class DamagePolicy {
  /** What may stand further on in the same text, or in the same file. */
  private static final Set<Code> IN_THE_FILE =
      EnumSet.of(Code.UNDEFINED_NOTE, Code.UNUSED_NOTE, Code.NO_LEAD);

  /** What may stand in the report's own file: its terms, and the names of its files of figures. */
  private static final Set<Code> IN_THE_REPORT = EnumSet.of(Code.UNKNOWN_TERM, Code.UNKNOWN_FIGURE);

  /** What a slip is told by. */
  private static final Set<Code> SLIPS = EnumSet.of(Code.YAML_SYNTAX, Code.YAML_FEATURE);

  private final String report;
  private final ReportFiles files;
  private final Set<String> declaring;
  private final List<Span> declarations;
  private final boolean inReport;

  private DamagePolicy(
      String report, ReportFiles files, Set<String> declaring, List<Span> declarations) {
    this.report = report;
    this.files = files;
    this.declaring = Set.copyOf(declaring);
    this.declarations = List.copyOf(declarations);
    this.inReport = files.isDamaged(report);
  }

  /**
   * That of a report all of whose files have been read.
   *
   * @param typed its own file, with the keys that were meant
   * @param declaring the keys under which it declares what its texts can name
   */
  public static DamagePolicy of(
      IncludeChain report, ReportFiles files, Optional<YamlValue> typed, Set<String> declaring) {
    List<Span> declarations =
        typed.stream()
            .filter(YamlMapping.class::isInstance)
            .flatMap(mapping -> spans(((YamlMapping) mapping).entries(), declaring).stream())
            .toList();
    return new DamagePolicy(World.slashed(report.file()), files, declaring, declarations);
  }

  /** Each of these keys up to the key after it, with all that stands under it. */
  private static List<Span> spans(List<YamlMapping.Entry> entries, Set<String> keys) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (keys.contains(entries.get(i).name())) {
        spans.add(
            new Span(
                start(entries.get(i)),
                i + 1 < entries.size() ? start(entries.get(i + 1)) : Integer.MAX_VALUE));
      }
    }
    return spans;
  }

  private static int start(YamlMapping.Entry entry) {
    return entry.key().place().start();
  }

  /** Offsets in the report's own file. */
  private record Span(int start, int end) {
    boolean holds(int offset) {
      return offset >= start && offset < end;
    }
  }

  /** All that was found in the report, but for what may be there and cannot be seen. */
  public Diagnostics applied(Diagnostics found) {
    List<Diagnostic> all = found.sorted();
    boolean undeclared = inReport || all.stream().anyMatch(this::hidesDeclarations);
    Set<Line> slips =
        all.stream()
            .filter(one -> SLIPS.contains(one.code()))
            .flatMap(one -> Line.of(one).stream())
            .collect(Collectors.toSet());
    Diagnostics applied = new Diagnostics();
    all.stream()
        .filter(one -> !isHidden(one, undeclared) && !followsFrom(slips, one))
        .forEach(applied::add);
    return applied;
  }

  /** Whether terms or files of figures are declared in a way that could not be read. */
  private boolean hidesDeclarations(Diagnostic found) {
    return found
        .place()
        .filter(place -> place.file().path().equals(report))
        .filter(place -> isDeclaring(found, place))
        .isPresent();
  }

  private boolean isDeclaring(Diagnostic found, Place place) {
    return switch (found.code()) {
      case EMPTY_VALUE, WRONG_TYPE, WRONG_VALUE ->
          declarations.stream().anyMatch(span -> span.holds(place.start()));
      case DUPLICATE_KEY ->
          declaring.stream().anyMatch(found.message().arguments()::contains) && isTop(place);
      case UNKNOWN_KEY ->
          isTop(place)
              && found.mends().isEmpty()
              && found.hints().stream().anyMatch(this::namesOne);
      default -> false;
    };
  }

  private static boolean isTop(Place place) {
    return place.column() == 1;
  }

  private boolean namesOne(Hint hint) {
    return hint.message().arguments().size() == 1
        && declaring.contains(hint.message().arguments().get(0));
  }

  private boolean isHidden(Diagnostic found, boolean undeclared) {
    if (found.code() == Code.UNKNOWN_REFERENCE) {
      return files.isDamaged() && found.hints().isEmpty(); // one that is near is meant
    }
    if (found.code() == Code.GENRE_RULE) {
      return inReport;
    }
    return IN_THE_REPORT.contains(found.code())
        ? undeclared && found.mends().isEmpty() // but for one that is certain to be a slip
        : IN_THE_FILE.contains(found.code()) && isInDamaged(found);
  }

  /** What stands before a slip in its line is not what the author meant by all of the line. */
  private boolean followsFrom(Set<Line> slips, Diagnostic found) {
    return !SLIPS.contains(found.code())
        && isInDamaged(found)
        && Line.of(found).filter(slips::contains).isPresent();
  }

  private boolean isInDamaged(Diagnostic found) {
    return found.place().filter(place -> files.isDamaged(place.file().path())).isPresent();
  }

  /** A line of a file. */
  private record Line(String file, int number) {
    static Optional<Line> of(Diagnostic found) {
      return found.place().map(place -> new Line(place.file().path(), place.line()));
    }
  }
}
