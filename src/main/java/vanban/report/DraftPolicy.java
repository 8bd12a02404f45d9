package vanban.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;

/**
 * What a draft may leave open: a warning there, an error in a document that is final.
 *
 * @param draft whether the report is a draft
 */
record DraftPolicy(boolean draft) {
  private static final Set<Code> OPEN =
      EnumSet.of(Code.TO_CHECK, Code.UNFILLED_FIGURE, Code.MISSING_UNITS);

  /** All that was found, as bad as it is for this report. */
  List<Diagnostic> applied(Diagnostics found) {
    return found.sorted().stream().map(this::applied).toList();
  }

  private Diagnostic applied(Diagnostic found) {
    return draft && OPEN.contains(found.code()) ? found.asWarning() : found;
  }
}
