package vanban.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.check.Reviewer;
import vanban.check.Rules;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.project.ProjectFile;
import vanban.report.ReportReader;
import vanban.schema.Named;
import vanban.source.Place;
import vanban.source.World;
import vanban.yaml.ParsedYaml;

/** Reviewers who know what a project has settled for itself. */
final class Reviewers {
  private Reviewers() {}

  /**
   * One for a document.
   *
   * @param diagnostics is told what is wrong with what the project says
   */
  static Reviewer of(World world, Diagnostics diagnostics) {
    ProjectFile.Check check = ProjectFile.read(world, diagnostics).check();
    check.allowed().stream()
        .map(Reviewers::unknown)
        .flatMap(Optional::stream)
        .forEach(diagnostics::add);
    Set<String> allowed = check.allowed().stream().map(Named::name).collect(Collectors.toSet());
    return new Reviewer(Rules.ALL, check.house(), allowed);
  }

  /**
   * Says so of a report of which its reviewer was not asked, for it has errors.
   *
   * @param name of its own file, as messages print it
   */
  static void tellUnasked(
      Reviewer reviewer, ReportReader.Result read, String name, Diagnostics diagnostics) {
    if (reviewer.isUnasked()) {
      read.files().yaml().stream()
          .map(ParsedYaml::file)
          .filter(file -> file.path().equals(name))
          .findFirst()
          .map(file -> Diagnostic.error(Code.NOT_REVIEWED, Place.startOf(file)).asWarning())
          .ifPresent(diagnostics::add);
    }
  }

  private static Optional<Diagnostic> unknown(Named<String> allowed) {
    String id = allowed.name();
    Diagnostic found =
        Diagnostic.error(Code.WRONG_SUPPRESSION, allowed.key().place(), id)
            .variant("unknown")
            .asWarning();
    return Rules.ids().contains(id)
        ? Optional.empty()
        : Optional.of(Nearest.to(id, Rules.ids()).map(found::mayMean).orElse(found));
  }
}
