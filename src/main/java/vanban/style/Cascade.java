package vanban.style;

/**
 * What paragraphs and words look like where they stand: the styles of their roles, changed by what
 * they are used for.
 *
 * @param styles of the layout
 */
public record Cascade(StyleSet styles) {

  /**
   * What a paragraph looks like.
   *
   * @throws IllegalArgumentException if its role has no style
   */
  public Style paragraph(ParagraphUse use) {
    Style style = styles.text(use.role());
    if (use.align().isPresent()) {
      style = style.with(TextStyle.ALIGN, use.align().get());
    }
    if (use.size().isPresent()) {
      style = style.with(TextStyle.SIZE, use.size().get());
    }
    if (use.withNext()) {
      style = style.with(TextStyle.KEEP_WITH_NEXT, true);
    }
    if (use.newPage()) {
      style = style.with(TextStyle.NEW_PAGE, true);
    }
    return use.inset().isPresent() ? inset(use.inset().get(), style) : style;
  }

  private static Style inset(ParagraphUse.Inset inset, Style style) {
    return style
        .without(TextStyle.FIRST_LINE)
        .without(TextStyle.HANGING)
        .with(TextStyle.ALIGN, inset.align())
        .with(TextStyle.LEFT, inset.left())
        .with(TextStyle.RIGHT, inset.right());
  }

  /**
   * What words look like, as far as they differ from their paragraph's own.
   *
   * @throws IllegalArgumentException if one of their roles has no style
   */
  public Style characters(CharacterUse use) {
    Style style = Style.EMPTY;
    for (String role : use.roles()) {
      style = styles.text(role).only(TextStyle.OF_CHARACTERS).over(style);
    }
    style = use.strong() ? style.with(TextStyle.BOLD, true) : style;
    style = use.emphasis() ? style.with(TextStyle.ITALIC, true) : style;
    return use.position().isPresent()
        ? style.with(TextStyle.POSITION, use.position().get())
        : style;
  }
}
