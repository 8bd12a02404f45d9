package vanban.markup;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Image;
import vanban.document.Picture;

/** What the pictures of a document show: found while tags are checked, asked for by who builds. */
final class Images {
  private final LayoutImages files;
  private final MarkupDiagnostics problems;
  private final IdentityHashMap<Node.Tag, Image> found = new IdentityHashMap<>();

  Images(LayoutImages files, MarkupDiagnostics problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Looks for the file that a tag names. */
  void check(Node.Tag image) {
    Optional<String> file = image.attribute("file").filter(name -> !name.isEmpty());
    if (file.isPresent()) {
      files
          .find(file.get(), () -> problems.value(image, "file"))
          .ifPresentOrElse(one -> found.put(image, one), problems::fail);
    }
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
              tag.value("file"),
              tag.value("alt"),
              tag.attribute("width").map(BigDecimal::new)));
    }
    return node instanceof Node.Inserted inserted && inserted.what() instanceof Insertion.Shown what
        ? Stream.of(what.picture())
        : Stream.empty();
  }
}
