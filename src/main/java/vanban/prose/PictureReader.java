package vanban.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Picture;
import vanban.source.LocatedText;

/**
 * Reads pictures, <code>![what it shows](map.png)</code>, each alone in a paragraph: as large as
 * its file says, without a title.
 */
final class PictureReader {
  private final ProseContext context;
  private final InlineReader inlines;

  PictureReader(ProseContext context, InlineReader inlines) {
    this.context = context;
    this.inlines = inlines;
  }

  /** The picture that is all there is in a paragraph. */
  static Optional<Image> alone(Node paragraph) {
    Node first = paragraph.getFirstChild();
    return first instanceof Image image && image.getNext() == null && !PlacementReader.is(image)
        ? Optional.of(image)
        : Optional.empty();
  }

  /** The picture; empty if something is wrong with it, which is then told. */
  Optional<Block> read(Image image, ProseScope scope) {
    if (scope != ProseScope.BODY) {
      context.unsupported().at(context.places().of(image), "image");
      return Optional.empty();
    }
    if (image.getDestination().isBlank() || image.getDestination().equals("#")) {
      context
          .diagnostics()
          .add(
              Diagnostic.error(Code.WRONG_PICTURE, context.places().of(image)).variant("nameless"));
      return Optional.empty();
    }
    String alt = alt(image, scope);
    if (alt.isEmpty()) {
      context
          .diagnostics()
          .add(
              Diagnostic.error(Code.WRONG_PICTURE, context.places().of(image)).variant("no-words"));
    }
    if (image.getTitle() != null) {
      context.unsupported().at(context.places().of(image), "image-title");
    }
    LocatedText file = context.places().destination(image, image.getDestination());
    return context
        .sources()
        .pictures()
        .find(file)
        .filter(found -> !alt.isEmpty())
        .map(
            found ->
                new Picture.Shown(
                    found, new Picture.Made.File(file.value()), alt, Optional.<BigDecimal>empty()))
        .map(shown -> picture(shown, image));
  }

  private Block picture(Picture.Shown shown, Image image) {
    Origin origin = Origin.of(context.places().of(image));
    return new Picture(ProseRoles.PICTURE, shown, Caption.NONE, List.of(), origin);
  }

  private String alt(Image image, ProseScope scope) {
    List<Inline> words = inlines.read(image, scope);
    return PrintedWords.flat(words).map(PrintedWords::of).collect(Collectors.joining()).strip();
  }
}
