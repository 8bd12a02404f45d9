package vanban.diagnostic;

import java.util.Locale;

/** The languages Vanban speaks. */
public enum Language {
  /** Vietnamese. */
  VI,
  /** English. */
  EN;

  /** The language of a person whose system is set to {@code locale}. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("vi") ? VI : EN;
  }

  /** Its code: {@code vi}, {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
