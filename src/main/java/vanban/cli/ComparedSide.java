package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vanban.git.Revision;
import vanban.source.World;

/**
 * One of the two that are compared: a report or a Word file, as it is now or was at a revision.
 *
 * @param world it is read in
 * @param revision of that world; empty for what is on the disk
 * @param path of a file, or a folder with one report
 */
record ComparedSide(World world, Optional<Revision> revision, Path path) {
  /** How people are told of it: {@code HEAD~1:data/xa/report.yaml}. */
  String name() {
    String shown = world.display(path);
    return revision.map(one -> one.name() + ":" + shown).orElse(shown);
  }

  /** Whether it is a Word file. */
  boolean isWord() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  /** Whether there is anything at its path. */
  boolean isThere() {
    return world.isFile(path) || world.isFolder(path);
  }

  /**
   * The same with the report's own file.
   *
   * @throws UsageException if it is not there, or there are several in the folder
   */
  ComparedSide resolved(ProjectOptions options) throws IOException {
    if (isWord()) {
      if (!world.isFile(path)) {
        throw new UsageException("no-such-file", name());
      }
      return this;
    }
    return new ComparedSide(world, revision, options.report(world, path));
  }
}
