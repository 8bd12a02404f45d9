package vanban.docx.style;

import java.util.Optional;
import vanban.style.LetterLook;

/** The properties of letters that Word turns over instead of on (ISO 29500-1, 17.7.3). */
enum Toggle {
  BOLD {
    @Override
    Optional<Boolean> get(LetterLook look) {
      return look.bold();
    }

    @Override
    LetterLook set(Optional<Boolean> on, LetterLook look) {
      return new LetterLook(
          look.font(),
          look.size(),
          on,
          look.italic(),
          look.underline(),
          look.caps(),
          look.color(),
          look.position(),
          look.highlight());
    }
  },
  ITALIC {
    @Override
    Optional<Boolean> get(LetterLook look) {
      return look.italic();
    }

    @Override
    LetterLook set(Optional<Boolean> on, LetterLook look) {
      return new LetterLook(
          look.font(),
          look.size(),
          look.bold(),
          on,
          look.underline(),
          look.caps(),
          look.color(),
          look.position(),
          look.highlight());
    }
  },
  CAPS {
    @Override
    Optional<Boolean> get(LetterLook look) {
      return look.caps();
    }

    @Override
    LetterLook set(Optional<Boolean> on, LetterLook look) {
      return new LetterLook(
          look.font(),
          look.size(),
          look.bold(),
          look.italic(),
          look.underline(),
          on,
          look.color(),
          look.position(),
          look.highlight());
    }
  };

  /** What a look says of it. */
  abstract Optional<Boolean> get(LetterLook look);

  /** The same look saying {@code on} of it. */
  abstract LetterLook set(Optional<Boolean> on, LetterLook look);
}
