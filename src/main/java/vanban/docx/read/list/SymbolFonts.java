package vanban.docx.read.list;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The signs of fonts such as Wingdings, whose places in the code mean nothing outside the font: the
 * common ones as the signs of Unicode that look like them.
 */
public final class SymbolFonts {
  private static final int PRIVATE_START = 0xe000;
  private static final int PRIVATE_END = 0xf8ff;
  private static final int BYTE = 0xff; // F0FC in the file is FC in the font
  private static final String BULLET = "•";

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6c, "●"),
          Map.entry(0x6e, "■"),
          Map.entry(0x6f, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x9f, BULLET),
          Map.entry(0xa7, "▪"),
          Map.entry(0xa8, "◻"),
          Map.entry(0xd8, "➢"),
          Map.entry(0xe0, "→"),
          Map.entry(0xe8, "➔"),
          Map.entry(0xf0, "⇨"),
          Map.entry(0xfb, "✗"),
          Map.entry(0xfc, "✓"),
          Map.entry(0xfd, "☒"),
          Map.entry(0xfe, "☑"));

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xa3, "≤"),
          Map.entry(0xa5, "∞"),
          Map.entry(0xae, "→"),
          Map.entry(0xb0, "°"),
          Map.entry(0xb1, "±"),
          Map.entry(0xb3, "≥"),
          Map.entry(0xb4, "×"),
          Map.entry(0xb7, BULLET),
          Map.entry(0xb8, "÷"),
          Map.entry(0xb9, "≠"),
          Map.entry(0xbb, "≈"));

  private SymbolFonts() {}

  /** A sign of a font; empty if it is not known how it looks. */
  public static Optional<String> sign(String font, int code) {
    int own = code & BYTE;
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "wingdings" -> Optional.ofNullable(WINGDINGS.get(own));
      case "symbol" -> Optional.ofNullable(SYMBOL.get(own));
      default ->
          isPrivate(code) || !isPrinted(code)
              ? Optional.empty()
              : Optional.of(Character.toString(code));
    };
  }

  private static boolean isPrinted(int code) {
    return Character.isDefined(code)
        && !Character.isISOControl(code)
        && Character.getType(code) != Character.SURROGATE;
  }

  private static boolean isPrivate(int code) {
    return code >= PRIVATE_START && code <= PRIVATE_END;
  }

  /** The text of a bullet, whatever font it is in; a sign that is not known is a dot. */
  static String bullet(String font, String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            code ->
                out.append(
                    isPrivate(code) ? sign(font, code).orElse(BULLET) : Character.toString(code)));
    return out.toString();
  }
}
