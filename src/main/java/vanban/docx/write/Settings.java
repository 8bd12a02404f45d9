package vanban.docx.write;

import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTFtnDocProps;
import org.docx4j.wml.CTFtnEdnSepRef;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.STCharacterSpacing;
import org.docx4j.wml.STPitch;
import vanban.docx.wml.Wml;
import vanban.style.PageStyle;
import vanban.style.StyleSet;

/** What a document asks of Word as a whole. */
final class Settings {
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/word";
  private static final String WORD_2013 = "15"; // the newest way of setting text there is
  private static final int TAB = 720;

  private Settings() {}

  /**
   * The settings.
   *
   * @param notes whether the document has notes
   * @param mirrored whether it is printed on both sides, whatever the styles say
   */
  static CTSettings of(StyleSet styles, boolean notes, boolean mirrored) {
    CTSettings settings = new CTSettings();
    if (mirrored || styles.page().value(PageStyle.MIRROR)) {
      settings.setMirrorMargins(Wml.flag(true)); // left is then inside, right outside
    }
    CTTwipsMeasure tab = new CTTwipsMeasure();
    tab.setVal(Wml.integer(TAB));
    settings.setDefaultTabStop(tab);
    CTCharacterSpacing spacing = new CTCharacterSpacing();
    spacing.setVal(STCharacterSpacing.DO_NOT_COMPRESS);
    settings.setCharacterSpacingControl(spacing);
    if (notes) {
      settings.setFootnotePr(noteLines());
    }
    CTCompat compat = new CTCompat();
    compat.setDoNotExpandShiftReturn(Wml.flag(true)); // a line the author ends is not stretched
    compat.setCompatSetting("compatibilityMode", MICROSOFT, WORD_2013);
    settings.setCompat(compat);
    CTLanguage languages = new CTLanguage();
    languages.setVal(styles.language());
    settings.setThemeFontLang(languages);
    settings.setDecimalSymbol(decimalSymbol());
    settings.setListSeparator(listSeparator());
    return settings;
  }

  private static CTFtnDocProps noteLines() {
    CTFtnDocProps notes = new CTFtnDocProps();
    for (int id : new int[] {FootnotesPart.SEPARATOR, FootnotesPart.CONTINUATION}) {
      CTFtnEdnSepRef line = new CTFtnEdnSepRef();
      line.setId(Wml.integer(id));
      notes.getFootnote().add(line);
    }
    return notes;
  }

  private static CTSettings.DecimalSymbol decimalSymbol() {
    CTSettings.DecimalSymbol symbol = new CTSettings.DecimalSymbol();
    symbol.setVal(",");
    return symbol;
  }

  private static CTSettings.ListSeparator listSeparator() {
    CTSettings.ListSeparator separator = new CTSettings.ListSeparator();
    separator.setVal(";");
    return separator;
  }

  /** The fonts a document uses. */
  static Fonts fonts(String font) {
    FontFamily family = new FontFamily();
    family.setVal("roman");
    FontPitch pitch = new FontPitch();
    pitch.setVal(STPitch.VARIABLE);
    Fonts.Font one = new Fonts.Font();
    one.setName(font);
    one.setFamily(family);
    one.setPitch(pitch);
    Fonts fonts = new Fonts();
    fonts.getFont().add(one);
    return fonts;
  }
}
