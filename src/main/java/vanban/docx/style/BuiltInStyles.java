package vanban.docx.style;

import java.util.List;
import java.util.Optional;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import vanban.docx.style.StyleNames.Name;
import vanban.docx.wml.Wml;
import vanban.style.CharacterStyle;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.ParagraphStyle;
import vanban.style.RuleStyle;
import vanban.style.StyleSet;

/** The styles that come from no role: what all documents have, distances and drawn lines. */
public final class BuiltInStyles {
  /** The least height of a line that Word and LibreOffice both keep to. */
  public static final Length THIN = Length.points(1);

  /** The style of the signs of notes. */
  public static final String NOTE_REFERENCE = "FootnoteReference";

  private static final int SINGLE = 100;
  private static final Length TINY_LETTERS = Length.points(1);

  private static final Length COMMENT_LETTERS = Length.points(10); // as Word has them

  private static final Length COMMENT_SIGN = Length.points(8);

  private BuiltInStyles() {}

  /** What the document has where no style says otherwise. */
  static DocDefaults defaults(StyleSet styles) {
    RPr letters = new RPr();
    letters.setRFonts(WordProperties.fonts(styles.font()));
    RPr size = WordProperties.letters(sized(Defaults.size(styles)));
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

  private static CharacterStyle sized(Length size) {
    return new CharacterStyle(
        Optional.empty(),
        Optional.of(size),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The styles all documents have. */
  static List<Style> all(StyleSet styles) {
    return List.of(normal(), defaultFont(), tableNormal(), noteReference());
  }

  private static Style normal() {
    Style style = style("paragraph", new Name("Normal", "Normal"), "");
    style.setDefault(true);
    style.setQFormat(Wml.flag(true));
    return style;
  }

  private static Style defaultFont() {
    Name name = new Name("DefaultParagraphFont", "Default Paragraph Font");
    Style style = style("character", name, "");
    style.setDefault(true);
    style.setSemiHidden(Wml.flag(true));
    return style;
  }

  private static Style tableNormal() {
    Style style = style("table", new Name("TableNormal", "Normal Table"), "");
    style.setDefault(true);
    style.setSemiHidden(Wml.flag(true));
    return style;
  }

  private static Style noteReference() {
    Name name = new Name(NOTE_REFERENCE, "footnote reference");
    Style style = style("character", name, "DefaultParagraphFont");
    style.setRPr(
        WordProperties.letters(
            new CharacterStyle(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CharacterStyle.Position.SUPERSCRIPT),
                Optional.empty())));
    return style;
  }

  /** What comments say. */
  static Style commentText() {
    Style style = style("paragraph", new Name("CommentText", "annotation text"), "Normal");
    style.setRPr(WordProperties.letters(sized(COMMENT_LETTERS)));
    return style;
  }

  /** The signs of comments, which are not printed. */
  static Style commentReference() {
    Name name = new Name("CommentReference", "annotation reference");
    Style style = style("character", name, "DefaultParagraphFont");
    style.setRPr(WordProperties.letters(sized(COMMENT_SIGN)));
    return style;
  }

  /** A paragraph of exactly that height; its name tells it. */
  static Style gap(Length height, boolean withNext) {
    String points = Math.round(height.inPoints()) + "pt";
    Name name = new Name("Gap" + points, "Gap " + points);
    Style written =
        style("paragraph", withNext ? name.with("WithNext", "with next") : name, "Normal");
    ParagraphStyle style = spaced(new LineSpacing.Exactly(height), Length.ZERO, Length.ZERO);
    written.setPPr(WordProperties.paragraph(withNext ? style.keptWithNext() : style));
    written.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return written;
  }

  /** The paragraph a chart stands in, which is as high as the chart. */
  static Style chart(String role, ChartStyle style, boolean withNext) {
    Name name = StyleNames.of(role);
    Style written =
        style("paragraph", withNext ? name.with("WithNext", "with next") : name, "Normal");
    ParagraphStyle spaced = spaced(new LineSpacing.Lines(SINGLE), Length.ZERO, style.spaceAfter());
    written.setPPr(WordProperties.paragraph(withNext ? spaced.keptWithNext() : spaced));
    return written;
  }

  private static PPr thin(Length pitch, Length before, Length after) {
    return WordProperties.paragraph(spaced(new LineSpacing.Exactly(pitch), before, after));
  }

  private static ParagraphStyle spaced(LineSpacing line, Length before, Length after) {
    return new ParagraphStyle(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(before),
        Optional.of(after),
        Optional.of(line),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A drawn line: the upper border of an empty, thin paragraph, which reaches from indent to indent
   * in Word and in LibreOffice.
   */
  static Style rule(String role, RuleStyle style, Length left, Length right) {
    Style written = style("paragraph", StyleNames.of(role), "Normal");
    PPr paragraph = thin(THIN, style.gap(), style.spaceAfter());
    PPrBase.Ind indents = new PPrBase.Ind();
    indents.setLeft(Wml.twips(left));
    indents.setRight(Wml.twips(right));
    paragraph.setInd(indents);
    PPrBase.PBdr borders = new PPrBase.PBdr();
    borders.setTop(WordProperties.line(style.weight(), Length.ZERO));
    paragraph.setPBdr(borders);
    written.setPPr(paragraph);
    written.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return written;
  }

  /** A style that says nothing yet. */
  static Style style(String type, Name name, String base) {
    Style.Name shown = new Style.Name();
    shown.setVal(name.shown());
    Style style = new Style();
    style.setType(type);
    style.setStyleId(name.id());
    style.setName(shown);
    if (!base.isEmpty()) {
      Style.BasedOn basedOn = new Style.BasedOn();
      basedOn.setVal(base);
      style.setBasedOn(basedOn);
    }
    return style;
  }
}
