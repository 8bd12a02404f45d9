package vanban.style;

/**
 * The look of a paragraph, or of words within one; for words, what it says of paragraphs has no
 * meaning.
 *
 * @param letters how the words look
 * @param paragraph how the paragraph stands
 */
public record TextStyle(CharacterStyle letters, ParagraphStyle paragraph) implements RoleStyle {
  /** Says nothing: all is as around it. */
  public static final TextStyle PLAIN = new TextStyle(CharacterStyle.PLAIN, ParagraphStyle.PLAIN);

  /** This look where it says something, {@code base} where it says nothing. */
  public TextStyle over(TextStyle base) {
    return new TextStyle(letters.over(base.letters), paragraph.over(base.paragraph));
  }
}
