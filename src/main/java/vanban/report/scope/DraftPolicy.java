package vanban.report.scope;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.prose.ReviewMarks;
import vanban.schema.Scalars.TruthOrCount;

/**
 * What a report may lack: a draft may have gaps, of which its author is only warned; in what is
 * final they are errors. Whoever finds a gap reports it as an error, whatever the report.
 */
public enum DraftPolicy {
  /** For a draft. */
  DRAFT,
  /** For a report that is ready to be signed. */
  FINAL;

  /** What is a gap wherever it is found. */
  private static final Set<Code> GAPS =
      EnumSet.of(Code.TO_CHECK, Code.UNFILLED_FIGURE, Code.MISSING_UNITS, Code.MISSING_PERIODS);

  /** The policy for a report, which says itself whether it is a draft. */
  public static DraftPolicy of(Optional<TruthOrCount> draft) {
    return draft.filter(TruthOrCount::truth).isPresent() ? DRAFT : FINAL;
  }

  /** What is said of a gap: a warning in a draft, an error in what is final. */
  public Diagnostic gap(Diagnostic error) {
    return this == DRAFT ? error.asWarning() : error;
  }

  /**
   * All that was found in a report, with its gaps as they count there.
   *
   * @param lost the files of units that could not be read, as messages print their paths: such a
   *     unit is one that has not reported yet
   */
  public Diagnostics applied(Diagnostics found, Set<String> lost) {
    Diagnostics applied = new Diagnostics();
    found.sorted().stream()
        .filter(one -> this == FINAL || !ReviewMarks.isBlank(one))
        .forEach(one -> applied.add(isGap(one, lost) ? gap(one) : one));
    return applied;
  }

  private static boolean isGap(Diagnostic found, Set<String> lost) {
    return GAPS.contains(found.code())
        || found.place().filter(place -> lost.contains(place.file().path())).isPresent();
  }
}
