package vanban.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * All styles of a layout.
 *
 * @param page the paper and its margins
 * @param font of all words that have no other
 * @param language of the words, such as {@code vi-VN}
 * @param roles the style of each role, inheritance already applied, in the order they were given
 * @param english whether numbers that are drawn are written as English writes them
 */
public record StyleSet(
    PageStyle page, String font, String language, Map<String, RoleStyle> roles, boolean english) {
  private static final String VIETNAMESE = "vi";
  private static final String ENGLISH = "en-GB";

  /** The size of letters where nothing says another (HD36 Phụ lục 3: body text has 14 to 15 pt). */
  private static final Length SIZE = Length.points(14);

  /** Styles of documents whose numbers are written as Vietnamese writes them. */
  public StyleSet(PageStyle page, String font, String language, Map<String, RoleStyle> roles) {
    this(page, font, language, roles, false);
  }

  /** Keeps the roles and their order from change. */
  public StyleSet {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /** The same of an English document; its words are English, too, where styles do not say. */
  public StyleSet inEnglish() {
    String words = language.startsWith(VIETNAMESE) ? ENGLISH : language;
    return new StyleSet(page, font, words, roles, true);
  }

  /**
   * The style of a role of paragraphs or words.
   *
   * @throws IllegalArgumentException if there is no such role; the markup reader lets none through
   */
  public Style text(String role) {
    return style(role, TextStyle.class).properties();
  }

  /**
   * The style of a role of columns.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ColumnsStyle columns(String role) {
    return style(role, ColumnsStyle.class);
  }

  /**
   * The style of a role of drawn lines.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public RuleStyle rule(String role) {
    return style(role, RuleStyle.class);
  }

  /**
   * The style of a role of tables.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public TableStyle table(String role) {
    return style(role, TableStyle.class);
  }

  /**
   * The style of a role of charts.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ChartStyle chart(String role) {
    return style(role, ChartStyle.class);
  }

  /**
   * The style of a role of pictures.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public PictureStyle picture(String role) {
    return style(role, PictureStyle.class);
  }

  /** The names of the roles that have one kind of style. */
  public Set<String> names(Class<? extends RoleStyle> kind) {
    Set<String> names = new LinkedHashSet<>();
    roles.forEach(
        (name, style) -> {
          if (kind.isInstance(style)) {
            names.add(name);
          }
        });
    return names;
  }

  /** The size of the letters of body text, and of all that has no other. */
  public Length size() {
    return roles.get("body") instanceof TextStyle body
        ? body.properties().get(TextStyle.SIZE).orElse(SIZE)
        : SIZE;
  }

  /** What holds of paragraphs and words where no style says anything. */
  public Style initial() {
    Style initial = Style.EMPTY.with(TextStyle.FONT, font).with(TextStyle.SIZE, size());
    for (Property<?> property : TextStyle.ALL) {
      initial = initial.over(initial(property));
    }
    return initial;
  }

  private static <T> Style initial(Property<T> property) {
    return property.initial().map(v -> Style.EMPTY.with(property, v)).orElse(Style.EMPTY);
  }

  private <S extends RoleStyle> S style(String role, Class<S> kind) {
    RoleStyle style = roles.get(role);
    if (!kind.isInstance(style)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName() + " for role " + role);
    }
    return kind.cast(style);
  }
}
