package vanban.docx.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import vanban.docx.plan.ListPlace;
import vanban.docx.plan.StyleUse;
import vanban.docx.style.StyleNames.Name;
import vanban.docx.wml.Wml;
import vanban.style.Cascade;
import vanban.style.ParagraphUse;
import vanban.style.Style;
import vanban.style.StyleSet;

/** The named styles of one document, one for each use, in the order of the uses. */
public final class StylesPart {
  private static final String NORMAL = "Normal";
  private static final String HEADING = "heading"; // the role of all headings
  private static final int HEADINGS = 6; // that each document has
  private static final int LEVELS = 9; // of a list in Word
  private static final int BODY_LEVEL = 9; // Word's outline level for what is no heading

  private final StyleSet styles;
  private final Style initial;
  private final NumberingPart numbering;
  private final StyleNames names = new StyleNames();
  private final Map<StyleUse, String> ids = new HashMap<>();
  private final List<org.docx4j.wml.Style> made = new ArrayList<>();

  /**
   * The styles of a document.
   *
   * @param styles of the layout
   * @param uses all the document makes
   * @param numbering gets the lists that number paragraphs
   * @throws IllegalArgumentException if a role has no style
   */
  public StylesPart(StyleSet styles, List<StyleUse> uses, NumberingPart numbering) {
    this.styles = styles;
    this.initial = styles.initial();
    this.numbering = numbering;
    BuiltInStyles.all().forEach(this::add);
    uses.forEach(this::make);
    uses.forEach(this::next);
    headings(uses);
    StyleGallery.rank(made);
  }

  /** Makes those of Word's headings that the document does not use, for a clerk who goes on. */
  private void headings(List<StyleUse> uses) {
    Optional<ListPlace> above = Optional.empty();
    for (int i = 1; i <= HEADINGS; i++) {
      int depth = i;
      Optional<StyleUse.Paragraphs> own =
          uses.stream()
              .filter(StyleUse.Paragraphs.class::isInstance)
              .map(StyleUse.Paragraphs.class::cast)
              .filter(use -> use.outline() == depth)
              .findFirst();
      Optional<ListPlace> place = own.isPresent() ? own.get().place() : above.flatMap(this::below);
      if (own.isEmpty() && styles.roles().containsKey(HEADING)) {
        make(new StyleUse.Paragraphs(ParagraphUse.of(HEADING), depth, place));
      }
      above = place;
    }
  }

  /** The place below another, if its list has none there yet. */
  private Optional<ListPlace> below(ListPlace above) {
    return Optional.of(above.below())
        .filter(place -> above.run().isEmpty() && place.level() < LEVELS)
        .filter(place -> !numbering.has(place.list(), place.level()));
  }

  /** After a point whose letter no other follows at its level a clerk writes the next letter. */
  private void next(StyleUse use) {
    if (use instanceof StyleUse.Paragraphs numbered && numbered.outline() == 0) {
      numbered
          .place()
          .flatMap(ListPlace::next)
          .map(numbered::numbered)
          .map(ids::get)
          .ifPresent(next -> style(id(use)).setNext(nextStyle(next)));
    }
  }

  private org.docx4j.wml.Style style(String id) {
    return made.stream().filter(style -> id.equals(style.getStyleId())).findFirst().orElseThrow();
  }

  private static org.docx4j.wml.Style.Next nextStyle(String id) {
    org.docx4j.wml.Style.Next next = new org.docx4j.wml.Style.Next();
    next.setVal(id);
    return next;
  }

  /** The styles of the layout, of which these are made. */
  public StyleSet styles() {
    return styles;
  }

  /** Adds the styles to a file. */
  public void addTo(MainDocumentPart main) throws InvalidFormatException {
    org.docx4j.wml.Styles written = new org.docx4j.wml.Styles();
    written.setDocDefaults(BuiltInStyles.defaults(styles));
    written.setLatentStyles(StyleGallery.latent());
    written.getStyle().addAll(made);
    StyleDefinitionsPart part = new StyleDefinitionsPart();
    part.setJaxbElement(written);
    main.addTargetPart(part);
  }

  /**
   * What the style of a use is called in the file.
   *
   * @throws IllegalArgumentException if it is none of the uses the styles were made for
   */
  public String id(StyleUse use) {
    String id = ids.get(use);
    if (id == null) {
      throw new IllegalArgumentException("no style for " + use);
    }
    return id;
  }

  private void make(StyleUse use) {
    if (!ids.containsKey(use)) {
      ids.put(use, use.accept(new Maker()));
    }
  }

  /** Adds a style under its name, or under one like it that is free. */
  private String add(org.docx4j.wml.Style style) {
    Name name = names.take(new Name(style.getStyleId(), style.getName().getVal()));
    style.setStyleId(name.id());
    style.getName().setVal(name.shown());
    made.add(style);
    return name.id();
  }

  /** Makes the style of a use; what it is called. */
  private final class Maker implements StyleUse.Visitor<String> {
    @Override
    public String visit(StyleUse.Paragraphs use) {
      return use.outline() == 0 ? paragraphs(use) : heading(use);
    }

    @Override
    public String visit(StyleUse.Normal use) {
      return NORMAL;
    }

    @Override
    public String visit(StyleUse.NoteSign use) {
      return BuiltInStyles.NOTE_SIGN;
    }

    @Override
    public String visit(StyleUse.Gap use) {
      return add(BuiltInStyles.gap(use));
    }

    @Override
    public String visit(StyleUse.Rule use) {
      return add(BuiltInStyles.rule(use, styles.rule(use.role())));
    }

    @Override
    public String visit(StyleUse.ChartFrame use) {
      return add(BuiltInStyles.chart(use, styles.chart(use.role())));
    }

    @Override
    public String visit(StyleUse.ContentsLine use) {
      Style says = new Cascade(styles).paragraph(ParagraphUse.of(use.role()));
      org.docx4j.wml.Style style = style(StyleNames.contents(use.depth()), NORMAL, says);
      style.getPPr().setTabs(WordProperties.leader(use.width()));
      return add(style);
    }

    @Override
    public String visit(StyleUse.PictureFrame use) {
      return add(BuiltInStyles.picture(use, styles.picture(use.role())));
    }

    @Override
    public String visit(StyleUse.CommentText use) {
      return add(BuiltInStyles.commentText());
    }

    @Override
    public String visit(StyleUse.Unprinted use) {
      return add(BuiltInStyles.unprinted());
    }

    @Override
    public String visit(StyleUse.CommentSign use) {
      return add(BuiltInStyles.commentSign());
    }

    @Override
    public String visit(StyleUse.Words use) {
      org.docx4j.wml.Style style =
          BuiltInStyles.style("character", StyleNames.of(use), BuiltInStyles.DEFAULT_FONT);
      style.setRPr(WordProperties.letters(use.says()));
      style.setQFormat(Wml.flag(true));
      return add(style);
    }

    private String paragraphs(StyleUse.Paragraphs use) {
      Style says = new Cascade(styles).paragraph(use.paragraph());
      org.docx4j.wml.Style style = style(StyleNames.of(use), NORMAL, says);
      String id = add(style);
      number(use, style);
      return id;
    }

    /** The first style at its depth is Word's own heading; a further one is based on that. */
    private String heading(StyleUse.Paragraphs use) {
      Name own = StyleNames.heading(use.outline());
      boolean first = made.stream().noneMatch(style -> own.id().equals(style.getStyleId()));
      Style says = new Cascade(styles).paragraph(use.paragraph());
      org.docx4j.wml.Style style =
          first
              ? style(own, NORMAL, says)
              : style(StyleNames.of(use), own.id(), says.over(initial));
      String id = add(style);
      if (first || use.place().isPresent()) {
        number(use, style);
      } else {
        style.getPPr().setNumPr(NumberingPart.none());
      }
      style.getPPr().setOutlineLvl(outline(use.outline()));
      next(use, id, style);
      return id;
    }

    /** After a heading the clerk writes body text. */
    private void next(StyleUse.Paragraphs use, String id, org.docx4j.wml.Style style) {
      if (styles.roles().containsKey("body")) {
        ids.put(use, id);
        make(StyleUse.Paragraphs.of("body"));
        style.setNext(nextStyle(id(StyleUse.Paragraphs.of("body"))));
      }
    }

    private org.docx4j.wml.Style style(Name name, String base, Style says) {
      org.docx4j.wml.Style style = BuiltInStyles.style("paragraph", name, base);
      style.setPPr(WordProperties.paragraph(says, styles.page()));
      style.setRPr(WordProperties.letters(says));
      style.setQFormat(Wml.flag(true));
      return style;
    }

    private void number(StyleUse.Paragraphs use, org.docx4j.wml.Style style) {
      if (use.place().isPresent()) {
        PPr paragraph = style.getPPr();
        if (paragraph.getInd() == null) {
          paragraph.setInd(noIndents());
        }
        paragraph.setNumPr(
            numbering.number(use.place().get(), style.getStyleId(), paragraph.getInd()));
      }
    }

    private PPrBase.Ind noIndents() {
      PPrBase.Ind indents = new PPrBase.Ind();
      indents.setLeft(Wml.integer(0));
      indents.setFirstLine(Wml.integer(0));
      return indents;
    }

    private PPrBase.OutlineLvl outline(int depth) {
      PPrBase.OutlineLvl level = new PPrBase.OutlineLvl();
      level.setVal(Wml.integer(Math.min(depth, BODY_LEVEL) - 1L));
      return level;
    }
  }
}
