package vanban.markup;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Image;
import vanban.document.Picture;

/**
 * What the pictures of a document show: found or drawn while tags are checked, asked for by who
 * builds.
 */
final class Images {
  private static final String FILE = "file";
  private static final String QR = "qr";

  private final LayoutImages files;
  private final MarkupDiagnostics problems;
  private final IdentityHashMap<Node.Tag, Image> found = new IdentityHashMap<>();

  Images(LayoutImages files, MarkupDiagnostics problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Looks for the file that a tag names. */
  void find(Node.Tag image, String file) {
    keep(image, files.find(file, () -> problems.value(image, FILE)));
  }

  /** Draws the QR code that says what a tag tells. */
  void draw(Node.Tag image, String text) {
    keep(image, files.code(text, () -> problems.value(image, QR)));
  }

  private void keep(Node.Tag image, Optional<Image> one) {
    one.ifPresentOrElse(sound -> found.put(image, sound), problems::fail);
  }

  /** What a picture shows, from tags in which nothing is wrong. */
  Picture.Shown of(Node.Tag picture) {
    return picture.contents().stream().flatMap(this::shown).findFirst().orElseThrow();
  }

  private Stream<Picture.Shown> shown(Node node) {
    if (node instanceof Node.Tag tag && tag.is(Element.IMAGE)) {
      Image image = Optional.ofNullable(found.get(tag)).orElseThrow();
      return Stream.of(
          new Picture.Shown(
              image,
              tag.attribute(QR)
                  .<Picture.Made>map(Picture.Made.Qr::new)
                  .orElseGet(() -> new Picture.Made.File(tag.value(FILE))),
              tag.value("alt"),
              tag.attribute("width").map(BigDecimal::new)));
    }
    return node instanceof Node.Inserted inserted && inserted.what() instanceof Insertion.Shown what
        ? Stream.of(what.picture())
        : Stream.empty();
  }
}
