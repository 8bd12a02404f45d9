package vanban.report.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.report.files.IncludeChain;
import vanban.report.files.ReportFiles;
import vanban.source.World;

/**
 * What is not said of a report in whose files a slip hides something, or of which a file is lost:
 * that something is missing which may stand there.
 */
public final class DamagePolicy {
  /** What may stand further on in the same text, or in the same file. */
  private static final Set<Code> IN_THE_FILE =
      EnumSet.of(Code.UNDEFINED_NOTE, Code.UNUSED_NOTE, Code.NO_LEAD);

  /** What may stand in the report's own file: its terms, and the names of its files of figures. */
  private static final Set<Code> IN_THE_REPORT =
      EnumSet.of(Code.UNKNOWN_TERM, Code.UNKNOWN_FIGURE, Code.GENRE_RULE);

  /** What a slip is told by. */
  private static final Set<Code> SLIPS = EnumSet.of(Code.YAML_SYNTAX, Code.YAML_FEATURE);

  /** The keys under which a report declares what its texts can name. */
  private static final Pattern DECLARING = Pattern.compile("^(?:figures|terms)\\s*:");

  private final String report;
  private final ReportFiles files;
  private final boolean inReport;

  private DamagePolicy(String report, ReportFiles files) {
    this.report = report;
    this.files = files;
    this.inReport = files.isDamaged(report);
  }

  /** That of a report all of whose files have been read. */
  public static DamagePolicy of(IncludeChain report, ReportFiles files) {
    return new DamagePolicy(World.slashed(report.file()), files);
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
    return found.place().filter(place -> place.file().path().equals(report)).isPresent()
        && switch (found.code()) {
          case DUPLICATE_KEY, EMPTY_VALUE, WRONG_TYPE ->
              DECLARING.matcher(found.place().orElseThrow().lineText()).find();
          default -> false;
        };
  }

  private boolean isHidden(Diagnostic found, boolean undeclared) {
    if (found.code() == Code.UNKNOWN_REFERENCE) {
      return files.isDamaged() && found.hints().isEmpty(); // one that is near is meant
    }
    return IN_THE_REPORT.contains(found.code())
        ? inReport || (undeclared && found.code() != Code.GENRE_RULE && found.mends().isEmpty())
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
