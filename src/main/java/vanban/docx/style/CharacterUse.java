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
public record CharacterUse(List<String> roles, boolean strong, boolean emphasis) {
  /** Words as the paragraph has them. */
  public static final CharacterUse PLAIN = new CharacterUse(List.of(), false, false);

  public CharacterUse {
    roles = List.copyOf(roles);
  }

  public CharacterUse inSpan(String role) {
    return new CharacterUse(
        Stream.concat(roles.stream(), Stream.of(role)).toList(), strong, emphasis);
  }

  public CharacterUse withStrong() {
    return new CharacterUse(roles, true, emphasis);
  }

  public CharacterUse withEmphasis() {
    return new CharacterUse(roles, strong, true);
  }
}
