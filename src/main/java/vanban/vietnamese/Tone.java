package vanban.vietnamese;

import java.util.List;

/** The tones of Vietnamese, each with its mark. */
public enum Tone {
  /** Ngang, without a mark. */
  LEVEL('\0'),
  /** Huyền. */
  GRAVE('\u0300'),
  /** Sắc. */
  ACUTE('\u0301'),
  /** Ngã. */
  TILDE('\u0303'),
  /** Hỏi. */
  HOOK('\u0309'),
  /** Nặng. */
  DOT('\u0323');

  private static final List<Tone> ALL = List.of(values());

  private final char mark;

  Tone(char mark) {
    this.mark = mark;
  }

  /** The combining sign; NUL for none. */
  char mark() {
    return mark;
  }

  /** The tone of a combining sign, {@link #LEVEL} of any other letter. */
  static Tone of(char sign) {
    for (Tone tone : ALL) {
      if (tone != LEVEL && tone.mark == sign) {
        return tone;
      }
    }
    return LEVEL;
  }

  /** Whether a syllable that ends in p, t, c or ch can have it. */
  boolean endsInStop() {
    return this == ACUTE || this == DOT;
  }
}
