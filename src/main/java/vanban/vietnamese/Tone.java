package vanban.vietnamese;

import java.util.stream.Stream;

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
    return Stream.of(values())
        .filter(tone -> tone != LEVEL && tone.mark == sign)
        .findFirst()
        .orElse(LEVEL);
  }

  /** Whether a syllable that ends in p, t, c or ch can have it. */
  boolean endsInStop() {
    return this == ACUTE || this == DOT;
  }
}
