package vanban.docx.style;

import java.util.Optional;
import vanban.style.CharacterStyle;

/** The properties of letters that Word turns over instead of on (ISO 29500-1, 17.7.3). */
enum Toggle {
  BOLD {
    @Override
    Optional<Boolean> get(CharacterStyle style) {
      return style.bold();
    }

    @Override
    CharacterStyle set(Optional<Boolean> on, CharacterStyle style) {
      return new CharacterStyle(
          style.font(),
          style.size(),
          on,
          style.italic(),
          style.underline(),
          style.caps(),
          style.color(),
          style.position(),
          style.highlight());
    }
  },
  ITALIC {
    @Override
    Optional<Boolean> get(CharacterStyle style) {
      return style.italic();
    }

    @Override
    CharacterStyle set(Optional<Boolean> on, CharacterStyle style) {
      return new CharacterStyle(
          style.font(),
          style.size(),
          style.bold(),
          on,
          style.underline(),
          style.caps(),
          style.color(),
          style.position(),
          style.highlight());
    }
  },
  CAPS {
    @Override
    Optional<Boolean> get(CharacterStyle style) {
      return style.caps();
    }

    @Override
    CharacterStyle set(Optional<Boolean> on, CharacterStyle style) {
      return new CharacterStyle(
          style.font(),
          style.size(),
          style.bold(),
          style.italic(),
          style.underline(),
          on,
          style.color(),
          style.position(),
          style.highlight());
    }
  };

  /** What a look says of it. */
  abstract Optional<Boolean> get(CharacterStyle style);

  /** The same look saying {@code on} of it. */
  abstract CharacterStyle set(Optional<Boolean> on, CharacterStyle style);
}
