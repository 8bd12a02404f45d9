package vanban.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vanban.check.Reviewer;
import vanban.check.Rules;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.project.ProjectFile;
import vanban.source.World;

/**
 * The rules of which a project says nothing, and those of them that had something to say in some
 * reports. For several threads.
 */
public final class Allowances {
  private final Set<String> silenced = ConcurrentHashMap.newKeySet();
  private volatile boolean complete = true;

  /** Notes what came of one report. */
  void note(Reviewer reviewer) {
    silenced.addAll(reviewer.silenced());
    if (reviewer.isUnasked()) {
      complete = false; // nobody knows what there is in a report with errors
    }
  }

  /**
   * What the project allows though no report needs it.
   *
   * @param diagnostics is told so; nothing if not all reports could be asked
   */
  public void tellUnused(World world, Diagnostics diagnostics) {
    ProjectFile.read(world, new Diagnostics()).check().allowed().stream()
        .filter(one -> complete && Rules.idsOfReports().contains(one.name()))
        .filter(one -> !silenced.contains(one.name()))
        .map(one -> Diagnostic.error(Code.WRONG_SUPPRESSION, one.key().place(), one.name()))
        .map(found -> found.variant("unneeded").asWarning())
        .forEach(diagnostics::add);
  }
}
