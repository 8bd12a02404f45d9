package vanban.preview;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import vanban.engine.SerialWork;
import vanban.engine.Workspace;
import vanban.source.World;

/**
 * The reports of a project in a browser of this machine, while they are written: whoever knows that
 * something may have changed says {@link #look}, and browsers show what has come of it.
 */
public final class Preview implements Closeable {
  private final Desk desk;
  private final World world;
  private final PreviewServer server;

  private Preview(Desk desk, World world, PreviewServer server) {
    this.desk = desk;
    this.world = world;
    this.server = server;
  }

  /**
   * Opens a preview.
   *
   * @param work the thread of the workspace
   * @param port to listen to; 0 for any that is free
   * @param log where faults are printed
   * @throws java.net.BindException if the port is taken
   * @throws IOException if this machine does not let it listen
   */
  public static Preview open(
      Setting setting, SerialWork work, Workspace workspace, int port, PrintStream log)
      throws IOException {
    PreviewServer server =
        new PreviewServer(port, setting.messages(), log); // first, for it may find the port taken
    Desk desk = new Desk(setting, work, workspace, log);
    Routes routes = new Routes(desk);
    server.start(routes.shown(), routes.done());
    return new Preview(desk, setting.world(), server);
  }

  /** Where all reports are listed. */
  public URI address() {
    return server.address("");
  }

  /** Where a report is shown, which need not lie in the data folder. */
  public URI address(Path report) {
    Path shown = world.shown(report);
    desk.give(shown);
    return server.address("?report=" + Address.coded(World.slashed(shown)));
  }

  /** Looks at the reports that somebody has before him, for something may have changed. */
  public void look() {
    desk.look();
  }

  /** Shows in browsers where an author works. */
  public void point(Spot spot) {
    desk.point(spot);
  }

  /** Ends it; nothing of it is left. */
  @Override
  public void close() throws IOException {
    desk.close();
    server.close();
  }
}
