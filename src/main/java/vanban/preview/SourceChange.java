package vanban.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.engine.Unwritable;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * Another text of a source file, that was read before.
 *
 * @param file as it was read
 * @param text what it is to say
 */
record SourceChange(SourceFile file, String text) {
  /**
   * Writes it, if the file is still what was read, and nobody else keeps its text.
   *
   * @return why not, in words of the reader; empty if it is written
   */
  Optional<String> write(Desk desk) {
    Path path = Path.of(file.path());
    World world = desk.setting().world();
    if (!desk.setting().writes() || !isAsRead(world, path)) {
      return Optional.of(desk.setting().messages().say("preview.changed-meanwhile"));
    }
    if (!world.isReplaceable(path)) {
      return Optional.of(desk.setting().messages().say("preview.protected", file.path()));
    }
    try {
      desk.write(path, file.encode(text));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          desk.setting().messages().say(Unwritable.because(world, path, e).message()));
    }
  }

  private boolean isAsRead(World world, Path path) {
    try {
      return world.read(path).text().equals(file.text());
    } catch (IOException e) { // it is gone, or no text any more
      return false;
    }
  }
}
