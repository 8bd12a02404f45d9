package vanban.style;

/**
 * The look of a paragraph, or of words within one; for words, what it says of paragraphs has no
 * meaning.
 *
 * @param letters how the words look
 * @param paragraph how the paragraph stands
 */
public record TextLook(LetterLook letters, ParagraphLook paragraph) implements Look {
  /** Says nothing: all is as around it. */
  public static final TextLook PLAIN = new TextLook(LetterLook.PLAIN, ParagraphLook.PLAIN);

  /** This look where it says something, {@code base} where it says nothing. */
  public TextLook over(TextLook base) {
    return new TextLook(letters.over(base.letters), paragraph.over(base.paragraph));
  }
}
