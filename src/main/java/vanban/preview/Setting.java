package vanban.preview;

import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.libreoffice.LibreOffice;
import vanban.source.Place;
import vanban.source.World;

/**
 * Where a preview is opened, and for whom.
 *
 * @param world the disk
 * @param project where its reports and layouts are
 * @param messages the words in which its reader is spoken to
 * @param office draws pages as they are printed; empty where it is not installed
 * @param editor shows authors where words were written
 * @param writes whether what is tried or mended in the browser may be written to the sources; not
 *     where an editor has texts open that are not saved
 */
public record Setting(
    World world,
    Project project,
    Messages messages,
    Optional<LibreOffice> office,
    Editor editor,
    boolean writes) {
  /** A place as it is read beside a report: its file as seen from the report's folder. */
  String near(Path report, Place place) {
    Path folder = report.getParent();
    Path file = world.shown(Path.of(place.file().path()));
    Path near = folder != null && file.startsWith(folder) ? folder.relativize(file) : file;
    return World.slashed(near) + ":" + place.line();
  }
}
