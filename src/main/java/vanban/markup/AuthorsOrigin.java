package vanban.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.source.JoinedText;

/**
 * The origin of what a layout puts around an author's words: where the first of these words were
 * written, so that a heading leads to its title and not to the macro that prints titles.
 */
final class AuthorsOrigin {
  private AuthorsOrigin() {}

  /** The origin of a section with these blocks. */
  static Origin of(List<Block> blocks, Origin otherwise) {
    Optional<Origin> lead = blocks.stream().findFirst().flatMap(AuthorsOrigin::lead);
    return lead.filter(AuthorsOrigin::isAuthors).orElse(otherwise);
  }

  private static Optional<Origin> lead(Block block) {
    if (block instanceof Heading heading) {
      return Optional.of(heading.origin());
    }
    return block instanceof Paragraph paragraph
        ? Optional.of(paragraph.origin())
        : Optional.empty();
  }

  /** The origin of a paragraph or a heading with this content. */
  static Origin ofLine(List<Inline> content, Origin otherwise) {
    return content.stream()
        .flatMap(AuthorsOrigin::origins)
        .filter(AuthorsOrigin::isAuthors)
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<Origin> origins(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.origin()
          .as(JoinedText.class)
          .map(joined -> joined.pieces().stream().map(piece -> Origin.of(piece.origin())))
          .orElseGet(() -> Stream.of(text.origin()));
    }
    if (inline instanceof Inline.Figure figure) {
      return Stream.of(figure.origin());
    }
    return inline instanceof Inline.Wrapper wrapper
        ? wrapper.content().stream().flatMap(AuthorsOrigin::origins)
        : Stream.empty();
  }

  private static boolean isAuthors(Origin origin) {
    return origin.as(WrittenByLayout.class).isEmpty();
  }
}
