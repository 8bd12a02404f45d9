package vanban.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words within a paragraph are used for.
 *
 * @param roles of the spans they stand in, outermost first
 * @param strong whether they carry weight
 * @param emphasis whether they have emphasis
 * @param position where they stand, if not where their roles say
 */
public record CharacterUse(
    List<String> roles, boolean strong, boolean emphasis, Optional<LetterPosition> position) {
  /** Words as the paragraph has them. */
  public static final CharacterUse PLAIN =
      new CharacterUse(List.of(), false, false, Optional.empty());

  /** Keeps the roles from change. */
  public CharacterUse {
    roles = List.copyOf(roles);
  }

  /** The same words in a span of a role. */
  public CharacterUse inSpan(String role) {
    return new CharacterUse(
        Stream.concat(roles.stream(), Stream.of(role)).toList(), strong, emphasis, position);
  }

  /** The same words, carrying weight. */
  public CharacterUse withStrong() {
    return new CharacterUse(roles, true, emphasis, position);
  }

  /** The same words, with emphasis. */
  public CharacterUse withEmphasis() {
    return new CharacterUse(roles, strong, true, position);
  }

  /** The same words, above or below the line. */
  public CharacterUse at(LetterPosition other) {
    return new CharacterUse(roles, strong, emphasis, Optional.of(other));
  }
}
