package vanban.docx.style;

import java.util.List;
import java.util.stream.Stream;

/**
 * What words within a paragraph are used for.
 *
 * @param roles of the spans they stand in, outermost first
 * @param strong whether they carry weight
 * @param emphasis whether they have emphasis
 */
public record LetterUse(List<String> roles, boolean strong, boolean emphasis) {
  /** Words as the paragraph has them. */
  public static final LetterUse PLAIN = new LetterUse(List.of(), false, false);

  public LetterUse {
    roles = List.copyOf(roles);
  }

  public LetterUse inSpan(String role) {
    return new LetterUse(Stream.concat(roles.stream(), Stream.of(role)).toList(), strong, emphasis);
  }

  public LetterUse withStrong() {
    return new LetterUse(roles, true, emphasis);
  }

  public LetterUse withEmphasis() {
    return new LetterUse(roles, strong, true);
  }
}
