package vanban.docx.style;

import java.util.List;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import vanban.docx.plan.StyleUse;
import vanban.docx.style.StyleNames.Name;
import vanban.docx.wml.Wml;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.LineSpacing;
import vanban.style.PictureStyle;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** The styles that come from no role: what all documents have, distances and drawn lines. */
final class BuiltInStyles {
  /** The style of the signs of notes. */
  static final String NOTE_SIGN = "FootnoteReference";

  /** The style all styles of words are based on. */
  static final String DEFAULT_FONT = "DefaultParagraphFont";

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
  static List<org.docx4j.wml.Style> all() {
    return List.of(normal(), defaultFont(), tableNormal(), noteReference());
  }

  private static org.docx4j.wml.Style normal() {
    org.docx4j.wml.Style style = style("paragraph", new Name("Normal", "Normal"), "");
    style.setDefault(true);
    style.setQFormat(Wml.flag(true));
    return style;
  }

  private static org.docx4j.wml.Style defaultFont() {
    Name name = new Name(DEFAULT_FONT, "Default Paragraph Font");
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
    Name name = new Name(NOTE_SIGN, "footnote reference");
    org.docx4j.wml.Style style = style("character", name, DEFAULT_FONT);
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
  static org.docx4j.wml.Style commentSign() {
    Name name = new Name("CommentReference", "annotation reference");
    org.docx4j.wml.Style style = style("character", name, DEFAULT_FONT);
    style.setRPr(WordProperties.letters(sized(COMMENT_SIGN)));
    return style;
  }

  /** What stands in a line and is not printed. */
  static org.docx4j.wml.Style unprinted() {
    Name name = new Name("Unprinted", "Unprinted");
    org.docx4j.wml.Style style = style("character", name, DEFAULT_FONT);
    RPr hidden = new RPr();
    hidden.setVanish(Wml.flag(true));
    style.setRPr(hidden);
    return style;
  }

  /** A paragraph of exactly that height; its name tells it. */
  static org.docx4j.wml.Style gap(StyleUse.Gap use) {
    String points = Math.round(use.height().inPoints()) + "pt";
    Name name = new Name("Gap" + points, "Gap " + points);
    Style says = thin(use.height(), Length.ZERO, Length.ZERO);
    org.docx4j.wml.Style style = style("paragraph", name.keptWithNext(use.kept()), "Normal");
    style.setPPr(WordProperties.paragraph(kept(says, use.kept())));
    style.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return style;
  }

  /** The paragraph a chart stands in, which is as high as the chart. */
  static org.docx4j.wml.Style chart(StyleUse.ChartFrame use, ChartStyle chart) {
    Name name = StyleNames.of(use.role());
    Style says = spaced(LineSpacing.SINGLE, Length.ZERO, chart.value(ChartStyle.SPACE_AFTER));
    org.docx4j.wml.Style style = style("paragraph", name.keptWithNext(use.kept()), "Normal");
    style.setPPr(WordProperties.paragraph(kept(says, use.kept())));
    return style;
  }

  /** The paragraph a picture stands in, which is as high as the picture. */
  static org.docx4j.wml.Style picture(StyleUse.PictureFrame use, PictureStyle picture) {
    Name name = StyleNames.of(use.role());
    Style says =
        spaced(
                LineSpacing.SINGLE,
                picture.value(PictureStyle.SPACE_BEFORE),
                picture.value(PictureStyle.SPACE_AFTER))
            .with(TextStyle.ALIGN, picture.value(PictureStyle.ALIGN));
    org.docx4j.wml.Style style = style("paragraph", name.keptWithNext(use.kept()), "Normal");
    style.setPPr(WordProperties.paragraph(kept(says, use.kept())));
    return style;
  }

  /**
   * A drawn line: the upper border of an empty, thin paragraph, which reaches from indent to indent
   * in Word and in LibreOffice.
   */
  static org.docx4j.wml.Style rule(StyleUse.Rule use, RuleStyle rule) {
    Style says =
        thin(StyleUse.Gap.THIN, rule.value(RuleStyle.GAP), rule.value(RuleStyle.SPACE_AFTER));
    PPr paragraph = WordProperties.paragraph(says);
    PPrBase.Ind indents = new PPrBase.Ind();
    indents.setLeft(Wml.twips(use.left()));
    indents.setRight(Wml.twips(use.right()));
    paragraph.setInd(indents);
    PPrBase.PBdr borders = new PPrBase.PBdr();
    borders.setTop(WordProperties.line(rule.value(RuleStyle.WEIGHT), Length.ZERO));
    paragraph.setPBdr(borders);
    org.docx4j.wml.Style style = style("paragraph", StyleNames.of(use.role()), "Normal");
    style.setPPr(paragraph);
    style.setRPr(WordProperties.letters(sized(TINY_LETTERS)));
    return style;
  }

  private static Style thin(Length pitch, Length before, Length after) {
    return spaced(new LineSpacing.Exactly(pitch), before, after);
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
