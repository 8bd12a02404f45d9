package vanban.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.eval.Evaluation;
import vanban.report.Report;
import vanban.report.ReportTexts;
import vanban.source.Place;

/**
 * Finds words that authors typed beside figures and that the numbers contradict, or that the form
 * of the figure prints itself.
 */
public final class ClaimChecker {
  private final List<Claim> claims;
  private final boolean draft;
  private final Diagnostics diagnostics;

  private ClaimChecker(boolean draft, Evaluation figures, Diagnostics diagnostics) {
    this.draft = draft;
    Numbers numbers = new Numbers(figures);
    this.claims =
        List.of(
            new OwnWordClaim(numbers),
            new RepeatedWordClaim(numbers),
            new BoundClaim(numbers),
            new SignClaim(numbers),
            new DirectionClaim(numbers),
            new CourseClaim(numbers),
            new ComparativeClaim(numbers),
            new RateClaim(numbers),
            new PlanClaim(numbers),
            new ResultClaim(numbers),
            new MeasureClaim(numbers),
            new ScenarioNameClaim(numbers),
            new BasisClaim(numbers),
            new PeriodClaim(numbers),
            new SpanClaim(numbers),
            new RoundingClaim(numbers),
            new RankClaim(numbers),
            new UnitNameClaim(numbers));
    this.diagnostics = diagnostics;
  }

  /**
   * Looks through all texts of a report; of each word only one thing is said. Words that stand
   * twice are an error in what is final, but do not keep a draft from being printed.
   */
  public static void check(Report report, Evaluation figures, Diagnostics diagnostics) {
    ClaimChecker checker =
        new ClaimChecker(report.head().marks().draft().isPresent(), figures, diagnostics);
    new ReportTexts(report)
        .passages()
        .flatMap(content -> new PassageReader().read(content).stream())
        .forEach(checker::check);
  }

  private void check(Passage passage) {
    Set<Optional<Place>> told = new HashSet<>();
    for (Mention mention : passage.mentions()) {
      for (Claim claim : claims) {
        Optional<Diagnostic> found = claim.check(passage, mention);
        found
            .filter(one -> told.add(one.place()))
            .map(this::asItCounts)
            .ifPresent(diagnostics::add);
      }
    }
  }

  private Diagnostic asItCounts(Diagnostic found) {
    return draft && found.code() == Code.DOUBLED_WORDS ? found.asWarning() : found;
  }
}
