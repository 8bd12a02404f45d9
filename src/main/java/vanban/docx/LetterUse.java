package vanban.docx;

import java.util.List;
import java.util.stream.Stream;

/**
 * What words within a paragraph are used for.
 *
 * @param roles of the spans they stand in, outermost first
 * @param strong whether they carry weight
 * @param emphasis whether they have emphasis
 */
record LetterUse(List<String> roles, boolean strong, boolean emphasis) {
  /** Words as the paragraph has them. */
  static final LetterUse PLAIN = new LetterUse(List.of(), false, false);

  LetterUse {
    roles = List.copyOf(roles);
  }

  LetterUse inSpan(String role) {
    return new LetterUse(Stream.concat(roles.stream(), Stream.of(role)).toList(), strong, emphasis);
  }

  LetterUse withStrong() {
    return new LetterUse(roles, true, emphasis);
  }

  LetterUse withEmphasis() {
    return new LetterUse(roles, strong, true);
  }
}
