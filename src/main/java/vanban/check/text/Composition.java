package vanban.check.text;

import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Where the letters of a text stand once each is composed with its marks (Unicode NFC). */
final class Composition {
  private final int[] offsets; // in the composed text, for each offset in the text, and its end

  private Composition(int[] offsets) {
    this.offsets = offsets;
  }

  /** That of a text. */
  static Composition of(String text) {
    SourceFile file = SourceFile.of("", "." + text); // a byte order mark would go from its start
    LocatedText composed = LocatedText.at(new Place(file, 1, text.length() + 1)).composed();
    int[] offsets = new int[text.length() + 1];
    int letter = 0;
    for (int at = 0; at < offsets.length; at++) {
      while (letter < composed.value().length() && start(composed, letter) < at) {
        letter++;
      }
      offsets[at] = letter;
    }
    return new Composition(offsets);
  }

  private static int start(LocatedText composed, int letter) {
    return composed.place(letter, letter).start() - 1;
  }

  /** The offset, once composed, of what stands at an offset; of a mark, behind its letter. */
  int at(int offset) {
    return offsets[offset];
  }
}
