package vanban.lsp;

import java.nio.file.Path;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.source.World;

/** Finds out how an office keeps its things, once it is known where. */
@FunctionalInterface
public interface OfficeSetup {
  /** The office whose project is in a folder. */
  Office of(Path root);

  /**
   * An office.
   *
   * @param root the folder of its project
   * @param world the disk as seen from there
   * @param project where its reports and layouts are
   * @param messages the words in which it is spoken to
   */
  record Office(Path root, World world, Project project, Messages messages) {}
}
