package vanban.docx.style;

import java.util.List;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import vanban.docx.style.StyleNames.Name;
import vanban.docx.wml.Wml;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.LineSpacing;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** The styles that come from no role: what all documents have, distances and drawn lines. */
public final class BuiltInStyles {
  /** The least height of a line that Word and LibreOffice both keep to. */
  public static final Length THIN = Length.points(1);

  /** The style of the signs of notes. */
  public static final String NOTE_REFERENCE = "FootnoteReference";

  private static final Length TINY_LETTERS = Length.points(1);

  private static final Length COMMENT_LETTERS = Length.points(10); // as Word has them

  private static final Length COMMENT_SIGN = Length.points(8);

  private BuiltInStyles() {}

  /** What the document has where no style says otherwise. */
  static DocDefaults defaults(StyleSet styles) {
    RPr letters = new RPr();
    letters.setRFonts(WordProperties.fonts(styles.font()));
    RPr size = WordProperties.letters(sized(styles.size()));
    letters.setSz(size.getSz());
    letters.setSzCs(size.getSzCs());
    CTLanguage language = new CTLanguage();
    language.setVal(styles.language());
    language.setEastAsia(styles.language());
    language.setBidi("ar-SA");
    letters.setLang(language);
    PPr paragraph = new PPr();
    paragraph.setWidowControl(Wml.flag(true));
    DocDefaults.RPrDefault ofLetters = new DocDefaults.RPrDefault();
    ofLetters.setRPr(letters);
    DocDefaults.PPrDefault ofParagraphs = new DocDefaults.PPrDefault();
    ofParagraphs.setPPr(paragraph);
    DocDefaults defaults = new DocDefaults();
    defaults.setRPrDefault(ofLetters);
    defaults.setPPrDefault(ofParagraphs);
    return defaults;
  }

  private static Style sized(Length size) {
    return Style.EMPTY.with(TextStyle.SIZE, size);
  }

  /** The styles all documents have. */
  static List<org.docx4j.wml.Style> all(StyleSet styles) {
    return List.of(normal(), defaultFont(), tableNormal(), noteReference());
  }

  private static org.docx4j.wml.Style normal() {
    org.docx4j.wml.Style style = style("paragraph", new Name("Normal", "Normal"), "");
    style.setDefault(true);
    style.setQFormat(Wml.flag(true));
    return style;
  }

  private static org.docx4j.wml.Style defaultFont() {
    Name name = new Name("DefaultParagraphFont", "Default Paragraph Font");
    org.docx4j.wml.Style style = style("character", name, "");
    style.setDefault(true);
    style.setSemiHidden(Wml.flag(true));
    return style;
  }

  private static org.docx4j.wml.Style tableNormal() {
    org.docx4j.wml.Style style = style("table", new Name("TableNormal", "Normal Table"), "");
    style.setDefault(true);
    style.setSemiHidden(Wml.flag(true));
    return style;
  }

  private static org.docx4j.wml.Style noteReference() {
    Name name = new Name(NOTE_REFERENCE, "footnote reference");
    org.docx4j.wml.Style style = style("character", name, "DefaultParagraphFont");
    style.setRPr(
        WordProperties.letters(Style.EMPTY.with(TextStyle.POSITION, LetterPosition.SUPERSCRIPT)));
    return style;
  }

  /** What comments say. */
  static org.docx4j.wml.Style commentText() {
    org.docx4j.wml.Style style =
        style("paragraph", new Name("CommentText", "annotation text"), "Normal");
    style.setRPr(WordProperties.letters(sized(COMMENT_LETTERS)));
    return style;
  }

  /** The signs of comments, which are not printed. */
  static org.docx4j.wml.Style commentReference() {
    Name name = new Name("CommentReference", "annotation reference");
    org.docx4j.wml.Style style = style("character", name, "DefaultParagraphFont");
    style.setRPr(WordProperties.letters(sized(COMMENT_SIGN)));
    return style;
  }

  /** A paragraph of exactly that height; its name tells it. */
  static org.docx4j.wml.Style gap(Length height, boolean withNext) {
    String points = Math.round(height.inPoints()) + "pt";
    Name name = new Name("Gap" + points, "Gap " + points);
    org.docx4j.wml.Style written =
        style("paragraph", withNext ? name.with("WithNext", "with next") : name, "Normal");
    Style style = spaced(new LineSpacing.Exactly(height), Length.ZERO, Length.ZERO);
    written.setPPr(WordProperties.paragraph(kept(style, withNext)));
    written.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return written;
  }

  /** The paragraph a chart stands in, which is as high as the chart. */
  static org.docx4j.wml.Style chart(String role, ChartStyle style, boolean withNext) {
    Name name = StyleNames.of(role);
    org.docx4j.wml.Style written =
        style("paragraph", withNext ? name.with("WithNext", "with next") : name, "Normal");
    Style spaced = spaced(LineSpacing.SINGLE, Length.ZERO, style.value(ChartStyle.SPACE_AFTER));
    written.setPPr(WordProperties.paragraph(kept(spaced, withNext)));
    return written;
  }

  private static PPr thin(Length pitch, Length before, Length after) {
    return WordProperties.paragraph(spaced(new LineSpacing.Exactly(pitch), before, after));
  }

  private static Style spaced(LineSpacing line, Length before, Length after) {
    return Style.EMPTY
        .with(TextStyle.SPACE_BEFORE, before)
        .with(TextStyle.SPACE_AFTER, after)
        .with(TextStyle.LINE, line);
  }

  private static Style kept(Style style, boolean withNext) {
    return withNext ? style.with(TextStyle.KEEP_WITH_NEXT, true) : style;
  }

  /**
   * A drawn line: the upper border of an empty, thin paragraph, which reaches from indent to indent
   * in Word and in LibreOffice.
   */
  static org.docx4j.wml.Style rule(String role, RuleStyle style, Length left, Length right) {
    org.docx4j.wml.Style written = style("paragraph", StyleNames.of(role), "Normal");
    PPr paragraph = thin(THIN, style.value(RuleStyle.GAP), style.value(RuleStyle.SPACE_AFTER));
    PPrBase.Ind indents = new PPrBase.Ind();
    indents.setLeft(Wml.twips(left));
    indents.setRight(Wml.twips(right));
    paragraph.setInd(indents);
    PPrBase.PBdr borders = new PPrBase.PBdr();
    borders.setTop(WordProperties.line(style.value(RuleStyle.WEIGHT), Length.ZERO));
    paragraph.setPBdr(borders);
    written.setPPr(paragraph);
    written.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return written;
  }

  /** A style that says nothing yet. */
  static org.docx4j.wml.Style style(String type, Name name, String base) {
    org.docx4j.wml.Style.Name shown = new org.docx4j.wml.Style.Name();
    shown.setVal(name.shown());
    org.docx4j.wml.Style style = new org.docx4j.wml.Style();
    style.setType(type);
    style.setStyleId(name.id());
    style.setName(shown);
    if (!base.isEmpty()) {
      org.docx4j.wml.Style.BasedOn basedOn = new org.docx4j.wml.Style.BasedOn();
      basedOn.setVal(base);
      style.setBasedOn(basedOn);
    }
    return style;
  }
}
