package vanban.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.CommandWording;
import vanban.engine.NewFiles;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.engine.Skeletons;
import vanban.source.World;

/**
 * The repository of an office: the layouts, which are the office's to change from then on, a first
 * report that renders at once, and what editors, Git and a server need to know of them.
 */
public final class NewRepository {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final Path FIRST_REPORT = Path.of("data", "bao-cao-dau-tien");

  private final World world;

  /** New repositories on a disk. */
  public NewRepository(World world) {
    this.world = world;
  }

  /**
   * Writes all files of a new repository, or none; of folders it made for them, empty ones may stay
   * behind.
   *
   * @param folder new, or without any file
   * @return the first report; empty if nothing was written, the reason then among the diagnostics
   * @throws IOException if the folder, or what comes with the program, cannot be read
   */
  public Optional<Path> write(Path folder, Diagnostics diagnostics) throws IOException {
    Optional<Diagnostic> inTheWay = inTheWay(folder);
    inTheWay.ifPresent(diagnostics::add);
    if (inTheWay.isPresent()) {
      return Optional.empty();
    }
    DraftWorld draft = new DraftWorld(BundledFiles.all());
    for (Map.Entry<String, String> schema :
        new ReportCompiler(draft, PROJECT).schemas().entrySet()) {
      byte[] content = schema.getValue().getBytes(StandardCharsets.UTF_8);
      draft.write(Path.of("schema", schema.getKey()), content);
    }
    return startReport(draft, diagnostics)
        .filter(report -> moved(draft, folder).write(world, diagnostics))
        .map(folder::resolve);
  }

  private Optional<Diagnostic> inTheWay(Path folder) throws IOException {
    Diagnostic taken = Diagnostic.error(Code.ALREADY_THERE, World.slashed(folder));
    if (world.isFile(folder)) {
      return Optional.of(taken);
    }
    return world.isFolder(folder) && !world.filesBelow(folder).isEmpty()
        ? Optional.of(taken.variant("folder"))
        : Optional.empty();
  }

  /** In the usual layout and genre, as the command {@code new} would. */
  private static Optional<Path> startReport(DraftWorld draft, Diagnostics diagnostics)
      throws IOException {
    Skeletons skeletons = new ReportCompiler(draft, PROJECT).skeletons(CommandWording.PROGRAM);
    Skeletons.Offer offer =
        skeletons.offers().stream().filter(Skeletons.Offer::usual).findFirst().orElseThrow();
    Skeletons.Kind kind = offer.kind(Optional.empty()).orElseThrow();
    return skeletons.write(FIRST_REPORT, offer.layout(), kind, diagnostics);
  }

  private static NewFiles moved(DraftWorld draft, Path folder) {
    NewFiles files = new NewFiles();
    draft
        .filesBelow(Path.of(""))
        .forEach(file -> files.add(folder.resolve(file), file, () -> draft.bytes(file)));
    return files;
  }
}
