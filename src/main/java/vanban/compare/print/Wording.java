package vanban.compare.print;

import java.util.Optional;
import java.util.regex.Pattern;
import vanban.compare.Piece;
import vanban.compare.Where;
import vanban.diagnostic.Messages;

/** The words for what is compared and where it stands. */
public final class Wording {
  /** Names an own word before its number: {@code Phụ lục 1}. */
  private static final Pattern NAMED = Pattern.compile("\\p{L}{2,}\\s|\\p{Lu}\\p{Ll}");

  /** Letters by which a paragraph is known that stands elsewhere. */
  private static final int MOST_LETTERS = 80;

  private final Messages messages;

  /** Words of a language. */
  public Wording(Messages messages) {
    this.messages = messages;
  }

  String say(String key, String... arguments) {
    return messages.say("diff." + key, arguments);
  }

  /** The place in words: {@code Mục II.1}, {@code Phụ lục 1}. */
  public String where(Where where) {
    String number = Integer.toString(where.appendix());
    if (where.section().isEmpty()) {
      return where.appendix() > 0 ? say("appendix", number) : say("outside");
    }
    String section = where.section().orElseThrow();
    if (NAMED.matcher(section).lookingAt()) {
      return section;
    }
    String numbered = say("section", section);
    return where.appendix() > 0 ? say("appendix", number) + ", " + numbered : numbered;
  }

  /** The same with the title of the section, if it has one. */
  String section(Piece piece) {
    Optional<String> title = Optional.of(piece.title()).filter(words -> !words.isBlank());
    return title
        .map(words -> where(piece.where()) + ". " + words.replace('\n', ' '))
        .orElseGet(() -> where(piece.where()));
  }

  /** The first words of a longer text. */
  String beginning(String text) {
    int end = text.length() <= MOST_LETTERS ? -1 : text.lastIndexOf(' ', MOST_LETTERS);
    return end <= 0 ? text : text.substring(0, end) + " …";
  }

  /** What a piece is, in square brackets; nothing of a paragraph. */
  String kind(Piece.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> "";
      case HEADING -> say("heading") + " ";
      case NOTE -> say("note") + " ";
      case ROW -> say("row") + " ";
      case CAPTION -> say("caption") + " ";
      case CHART -> say("chart") + " ";
      case PICTURE -> say("picture") + " ";
      case PAGE -> say("page") + " ";
    };
  }
}
