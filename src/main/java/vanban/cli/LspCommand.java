package vanban.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vanban.engine.Project;
import vanban.lsp.OfficeSetup;
import vanban.lsp.VanbanServer;
import vanban.repository.BuiltInLayouts;
import vanban.source.DiskWorld;
import vanban.source.World;

/** {@code lsp}: answers an editor over the standard streams. */
@Command(name = "lsp", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LspCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  LspCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(session.err()); // or what a library prints would be taken for an answer
    try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
      return VanbanServer.serve(in, out, this::office, session.err()) ? Status.DONE : Status.ERRORS;
    }
  }

  private OfficeSetup.Office office(Path root) {
    try {
      World disk = new DiskWorld(root);
      World world = BuiltInLayouts.behind(disk, options.templates());
      Project project = options.unchecked(NOWHERE);
      return new OfficeSetup.Office(root, world, project, session.messages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
