package vanban.markup;

import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Image;
import vanban.source.Place;

/** Finds the pictures that a layout names itself, such as a sign in the head of its documents. */
@FunctionalInterface
public interface LayoutImages {
  /** None at all. */
  LayoutImages NONE = (file, place) -> Optional.empty();

  /**
   * The picture in a file.
   *
   * @param file as the layout names it, from the folder of all layouts on
   * @param place where it does
   * @return empty if there is none that can be printed, which is then told
   */
  Optional<Image> find(String file, Supplier<Place> place);
}
