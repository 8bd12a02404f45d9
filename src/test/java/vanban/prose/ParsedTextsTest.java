package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.commonmark.node.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts that were read before")
class ParsedTextsTest {
  private final ParsedTexts texts = new ParsedTexts(10); // letters

  @Test
  @DisplayName("are not read again")
  void areNotReadAgain() {
    Optional<Node> first = texts.parse("một hai");
    assertSame(first, texts.parse("một " + "hai".strip()));
    assertEquals(1, texts.misses());
  }

  @Test
  @DisplayName("are another text with one letter changed")
  void areAnotherTextWithOneLetterChanged() {
    assertNotSame(texts.parse("một"), texts.parse("mốt"));
    assertEquals(2, texts.misses());
  }

  @Test
  @DisplayName("are forgotten when too many came after them, the oldest first")
  void areForgottenWhenTooManyCameAfterThem() {
    texts.parse("bốn chữ");
    Optional<Node> young = texts.parse("ba");
    texts.parse("sáu");
    assertEquals(3, texts.misses());
    assertSame(young, texts.parse("ba"));
    texts.parse("bốn chữ");
    assertEquals(4, texts.misses());
  }

  @Test
  @DisplayName("are read even when one alone is too long to be remembered")
  void areReadEvenWhenTooLong() {
    String text = "dài hơn mười chữ";
    assertNotSame(texts.parse(text), texts.parse(text));
    assertEquals(2, texts.misses());
    texts.parse("ba");
    texts.parse("ba");
    assertEquals(3, texts.misses());
  }
}
