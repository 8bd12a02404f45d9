package vanban.engine;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Unreadable;
import vanban.document.Image;
import vanban.markup.LayoutImages;
import vanban.picture.ImageReader;
import vanban.picture.QrDrawing;
import vanban.source.Place;
import vanban.source.World;

/**
 * The pictures that layouts name, below the folder of all layouts.
 *
 * @param world has their files
 * @param templates the folder of all layouts
 * @param diagnostics where it is told what is wrong with them
 */
record TemplateImages(World world, Path templates, Diagnostics diagnostics)
    implements LayoutImages {

  @Override
  public Optional<Image> find(String file, Supplier<Place> place) {
    try {
      Path path = world.shown(templates.resolve(file));
      if (!World.isBelow(path, world.shown(templates))) {
        diagnostics.add(
            Diagnostic.error(Code.INCLUDE_OUTSIDE, place.get(), file).variant("templates"));
      } else if (!world.isFile(path)) {
        say(Code.INCLUDE_MISSING, place.get(), World.slashed(path));
      } else {
        return new ImageReader(diagnostics)
            .read(file, world.bytes(path, ImageReader.MOST_BYTES), place.get());
      }
    } catch (InvalidPathException e) {
      say(Code.INCLUDE_MISSING, place.get(), file);
    } catch (IOException e) {
      diagnostics.add(Unreadable.because(Optional.of(place.get()), file, e));
    }
    return Optional.empty();
  }

  @Override
  public Optional<Image> code(String text, Supplier<Place> place) {
    return new QrDrawing(diagnostics).draw(text, place.get());
  }

  private void say(Code code, Place place, String name) {
    diagnostics.add(Diagnostic.error(code, place, name));
  }
}
