package vanban.docx.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the pieces of a paragraph together into lines, each with the looks that all of it has. */
final class LineLooks {
  private final List<WordPage.Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Set<Letters> looks = new HashSet<>(); // of the letters among the words

  private LineLooks() {}

  /** The lines of all paragraphs, in their order. */
  static List<WordPage.Line> of(List<WordParagraph> paragraphs) {
    LineLooks read = new LineLooks();
    for (WordParagraph paragraph : paragraphs) {
      paragraph.pieces().forEach(read::read);
      read.end();
    }
    return read.lines;
  }

  private void read(WordParagraph.Piece piece) {
    String rest = piece.words();
    for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      add(rest.substring(0, end), piece.look());
      end();
      rest = rest.substring(end + 1);
    }
    add(rest, piece.look());
  }

  private void add(String more, Letters look) {
    words.append(more);
    if (more.codePoints().anyMatch(Character::isLetter)) {
      looks.add(look);
    }
  }

  private void end() {
    if (!looks.isEmpty()) {
      lines.add(
          new WordPage.Line(
              words.toString(),
              one(looks.stream().map(Letters::size).toList()),
              one(looks.stream().map(look -> is(look.face().bold())).toList()),
              one(looks.stream().map(look -> is(look.face().italic())).toList())));
    }
    words.setLength(0);
    looks.clear();
  }

  /** A switch that nobody sets is off. */
  private static Optional<Boolean> is(Optional<Boolean> said) {
    return Optional.of(said.orElse(false));
  }

  /** What all have; empty if they differ or nobody says. */
  private static <T> Optional<T> one(List<Optional<T>> all) {
    return all.stream().distinct().count() == 1 ? all.get(0) : Optional.empty();
  }
}
