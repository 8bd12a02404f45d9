package vanban.markup;

import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Image;
import vanban.source.Place;

/**
 * Finds the pictures that a layout names itself, such as a sign in the head of its documents, and
 * draws its QR codes.
 */
public interface LayoutImages {
  /** None at all. */
  LayoutImages NONE =
      new LayoutImages() {
        @Override
        public Optional<Image> find(String file, Supplier<Place> place) {
          return Optional.empty();
        }

        @Override
        public Optional<Image> code(String text, Supplier<Place> place) {
          return Optional.empty();
        }
      };

  /**
   * The picture in a file.
   *
   * @param file as the layout names it, from the folder of all layouts on
   * @param place where it does
   * @return empty if there is none that can be printed, which is then told
   */
  Optional<Image> find(String file, Supplier<Place> place);

  /**
   * A QR code.
   *
   * @param text what it says
   * @param place where the layout says so
   * @return empty if that is too long, which is then told
   */
  Optional<Image> code(String text, Supplier<Place> place);
}
