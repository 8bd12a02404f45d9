package vanban.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands in a document looks")
class CascadeTest {
  private static final Style BODY =
      Style.EMPTY
          .with(TextStyle.ALIGN, Align.JUSTIFY)
          .with(TextStyle.FIRST_LINE, Length.millimetres(10))
          .with(TextStyle.SIZE, Length.points(14));
  private static final Cascade CASCADE =
      new Cascade(
          new StyleSet(
              new PageStyle(Style.EMPTY),
              "Times New Roman",
              "vi-VN",
              Map.of(
                  "body", new TextStyle(BODY),
                  "red", role(TextStyle.COLOR, "FF0000"),
                  "small", role(TextStyle.SIZE, Length.points(8)))));

  private static <T> TextStyle role(Property<T> property, T value) {
    return new TextStyle(Style.EMPTY.with(property, value).with(TextStyle.ALIGN, Align.RIGHT));
  }

  @Test
  @DisplayName("as its role says, where its place says nothing else")
  void asItsRole() {
    assertEquals(BODY, CASCADE.paragraph(ParagraphUse.of("body")));
    assertThrows(
        IllegalArgumentException.class, () -> CASCADE.paragraph(ParagraphUse.of("nothing")));
  }

  @Test
  @DisplayName("as its place makes of that: aligned, kept, without indents between two insets")
  void asItsPlace() {
    ParagraphUse use = ParagraphUse.of("body").aligned(Optional.of(Align.LEFT)).keptWithNext();
    assertEquals(
        BODY.with(TextStyle.ALIGN, Align.LEFT).with(TextStyle.KEEP_WITH_NEXT, true),
        CASCADE.paragraph(use));
    Length room = Length.points(10);
    assertEquals(
        BODY.without(TextStyle.FIRST_LINE)
            .with(TextStyle.ALIGN, Align.RIGHT)
            .with(TextStyle.LEFT, Length.ZERO)
            .with(TextStyle.RIGHT, room),
        CASCADE.paragraph(ParagraphUse.of("body").right(room)));
  }

  @Test
  @DisplayName("as all spans around it say, of what can be said of words")
  void asItsSpans() {
    CharacterUse use = CharacterUse.PLAIN.inSpan("red").inSpan("small").withStrong();
    assertEquals(
        Style.EMPTY
            .with(TextStyle.COLOR, "FF0000")
            .with(TextStyle.SIZE, Length.points(8))
            .with(TextStyle.BOLD, true),
        CASCADE.characters(use));
    assertEquals(Style.EMPTY, CASCADE.characters(CharacterUse.PLAIN));
  }
}
