package vanban.docx.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.jspecify.annotations.Nullable;
import vanban.docx.style.ParagraphUse.Inset;
import vanban.docx.style.StyleNames.Name;
import vanban.docx.wml.Wml;
import vanban.style.Length;
import vanban.style.Property;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** The named styles of one document: made when first used, one for each use. */
public final class StylesPart {
  private static final String NORMAL = "Normal";
  private static final List<Property<Boolean>> TOGGLES =
      List.of(TextStyle.BOLD, TextStyle.ITALIC, TextStyle.CAPS);
  private static final int BODY_LEVEL = 9; // Word's outline level for what is no heading

  private final StyleSet styles;
  private final NumberingPart numbering;
  private final StyleNames names = new StyleNames();
  private final Map<Object, String> ids = new HashMap<>();
  private final List<org.docx4j.wml.Style> made = new ArrayList<>();

  /** The use of a paragraph that is nothing but a distance. */
  private record Gap(Length height, boolean withNext) {}

  /** The uses that only documents with comments have. */
  private enum Comment {
    TEXT,
    REFERENCE
  }

  /** The use of a paragraph in which a chart stands. */
  private record Picture(String role, boolean withNext) {}

  public StylesPart(StyleSet styles, NumberingPart numbering) {
    this.styles = styles;
    this.numbering = numbering;
    BuiltInStyles.all(styles).forEach(this::addBuiltIn);
  }

  private void addBuiltIn(org.docx4j.wml.Style style) {
    names.take(new Name(style.getStyleId(), style.getName().getVal()));
    made.add(style);
  }

  /** All styles made so far, as Word keeps them. */
  public org.docx4j.wml.Styles write() {
    org.docx4j.wml.Styles written = new org.docx4j.wml.Styles();
    written.setDocDefaults(BuiltInStyles.defaults(styles));
    written.getStyle().addAll(made);
    return written;
  }

  /**
   * The style of a use of paragraphs.
   *
   * @throws IllegalArgumentException if the role has no look
   */
  public String paragraph(ParagraphUse use) {
    String known = ids.get(use);
    return known == null ? make(use) : known;
  }

  /** What a use of paragraphs looks like. */
  public Style style(ParagraphUse use) {
    Style style = styles.text(use.role());
    if (use.align().isPresent()) {
      style = style.with(TextStyle.ALIGN, use.align().get());
    }
    if (use.withNext()) {
      style = style.with(TextStyle.KEEP_WITH_NEXT, true);
    }
    return use.inset().isPresent() ? inset(use.inset().get(), style) : style;
  }

  private static Style inset(Inset inset, Style style) {
    return style
        .without(TextStyle.FIRST_LINE)
        .without(TextStyle.HANGING)
        .with(TextStyle.ALIGN, inset.align())
        .with(TextStyle.LEFT, inset.left())
        .with(TextStyle.RIGHT, inset.right());
  }

  private String make(ParagraphUse use) {
    String base = use.outline() == 0 ? NORMAL : headingBase(use);
    Name name = names.take(base.isEmpty() ? headingName(use) : wantedName(use));
    ids.put(use, name.id());
    boolean inherits = !base.isEmpty() && !base.equals(NORMAL);
    Style style = inherits ? style(use).over(styles.initial()) : style(use);
    PPr paragraph = WordProperties.paragraph(style, styles.page());
    number(use, paragraph, name.id(), inherits);
    outline(use, paragraph);
    org.docx4j.wml.Style written =
        BuiltInStyles.style("paragraph", name, base.isEmpty() ? NORMAL : base);
    written.setPPr(paragraph);
    written.setRPr(WordProperties.letters(style));
    written.setQFormat(Wml.flag(true));
    made.add(written);
    if (use.outline() > 0 && styles.roles().containsKey("body")) {
      written.setNext(next(paragraph(ParagraphUse.of("body"))));
    }
    return name.id();
  }

  /** The heading of Word's own a further look of headings is based on; empty for the first one. */
  private String headingBase(ParagraphUse use) {
    String own = headingName(use).id();
    boolean taken = made.stream().anyMatch(style -> own.equals(style.getStyleId()));
    return taken ? own : "";
  }

  private static Name headingName(ParagraphUse use) {
    return new Name("Heading" + use.outline(), "heading " + use.outline());
  }

  private static Name wantedName(ParagraphUse use) {
    Name name = StyleNames.of(use.role());
    if (use.outline() > 0) {
      Name heading = headingName(use);
      name = heading.with(name.id(), use.role().replace('-', ' '));
    } else if (use.place().isPresent()) {
      String depth = Integer.toString(use.place().get().level() + 1);
      name = name.with(depth, depth);
    }
    if (use.align().isPresent()) {
      String side = use.align().get().name().toLowerCase(Locale.ROOT);
      name = name.with(StyleNames.of(side).id(), side);
    }
    Optional<Length> room = use.inset().filter(i -> use.align().isPresent()).map(Inset::right);
    if (room.isPresent()) {
      String points = Math.round(room.get().inPoints()) + "pt";
      name = name.with(points, points);
    }
    return use.withNext() ? name.with("WithNext", "with next") : name;
  }

  private void number(ParagraphUse use, PPr paragraph, String style, boolean inherits) {
    PPrBase.Ind indents = paragraph.getInd() == null ? noIndents() : paragraph.getInd();
    if (use.place().isPresent()) {
      paragraph.setNumPr(numbering.number(use.place().get(), style, indents));
      paragraph.setInd(indents);
    } else if (inherits) {
      PPrBase.NumPr.NumId none = new PPrBase.NumPr.NumId();
      none.setVal(Wml.integer(0));
      PPrBase.NumPr numbering = new PPrBase.NumPr();
      numbering.setNumId(none);
      paragraph.setNumPr(numbering);
    }
  }

  private static PPrBase.Ind noIndents() {
    PPrBase.Ind indents = new PPrBase.Ind();
    indents.setLeft(Wml.integer(0));
    indents.setFirstLine(Wml.integer(0));
    return indents;
  }

  private static void outline(ParagraphUse use, PPr paragraph) {
    if (use.outline() > 0) {
      PPrBase.OutlineLvl level = new PPrBase.OutlineLvl();
      level.setVal(Wml.integer(Math.min(use.outline(), BODY_LEVEL) - 1L));
      paragraph.setOutlineLvl(level);
    }
  }

  /**
   * The style of words within a paragraph; empty where they look as the paragraph does.
   *
   * @param around what the paragraph looks like
   */
  public Optional<String> letters(CharacterUse use, Style around) {
    if (use.equals(CharacterUse.PLAIN)) {
      return Optional.empty();
    }
    Style written = toggled(wanted(use), around);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    record Key(List<String> roles, Style written) {}
    Key key = new Key(use.roles(), written);
    return Optional.of(ids.computeIfAbsent(key, k -> make(use.roles(), written)));
  }

  /** How words in a use look, where that differs from the paragraph's own words. */
  public Style wanted(CharacterUse use) {
    Style style = Style.EMPTY;
    for (String role : use.roles()) {
      style = styles.text(role).only(TextStyle.OF_CHARACTERS).over(style);
    }
    style = use.strong() ? style.with(TextStyle.BOLD, true) : style;
    return use.emphasis() ? style.with(TextStyle.ITALIC, true) : style;
  }

  /**
   * What a style must say so that the words come out as wanted. Bold, italic and capitals toggle:
   * in Word a bold style within a bold paragraph is not bold (ISO 29500-1, 17.7.3).
   */
  private static Style toggled(Style wanted, Style around) {
    Style written = wanted;
    for (Property<Boolean> toggle : TOGGLES) {
      boolean has = around.value(toggle);
      boolean differs = wanted.get(toggle).orElse(has) != has;
      written = differs ? written.with(toggle, true) : written.without(toggle);
    }
    return written;
  }

  private String make(List<String> roles, Style style) {
    org.docx4j.wml.Style written =
        BuiltInStyles.style(
            "character", names.take(wantedName(roles, style)), "DefaultParagraphFont");
    written.setRPr(WordProperties.letters(style));
    written.setQFormat(Wml.flag(true));
    made.add(written);
    return written.getStyleId();
  }

  /** Named after the roles; words without one are Word's own Strong, Emphasis, or both. */
  private static Name wantedName(List<String> roles, Style style) {
    List<Name> words = new ArrayList<>(roles.stream().map(StyleNames::of).toList());
    if (roles.isEmpty() && style.get(TextStyle.BOLD).isPresent()) {
      words.add(new Name("Strong", "Strong"));
    }
    if (roles.isEmpty() && style.get(TextStyle.ITALIC).isPresent()) {
      words.add(new Name("Emphasis", "Emphasis"));
    }
    return new Name(
        words.stream().map(Name::id).collect(Collectors.joining()),
        words.stream().map(Name::shown).collect(Collectors.joining(" ")));
  }

  /** The style of a paragraph that is nothing but a distance of that height. */
  public String gap(Length height) {
    return gap(new Gap(height, false));
  }

  private String gap(Gap gap) {
    return ids.computeIfAbsent(
        gap, key -> add(BuiltInStyles.gap(gap.height(), gap.withNext()), names));
  }

  /** The style like one made here whose paragraphs also stay with what follows them. */
  public String keptWithNext(String style) {
    return ids.entrySet().stream()
        .filter(entry -> entry.getValue().equals(style))
        .map(Map.Entry::getKey)
        .findAny() // each style is made for one use
        .map(this::kept)
        .orElse(style);
  }

  private @Nullable String kept(Object use) {
    if (use instanceof ParagraphUse paragraph) {
      return paragraph(paragraph.keptWithNext());
    }
    if (use instanceof Picture picture) {
      return chart(new Picture(picture.role(), true));
    }
    return use instanceof Gap gap ? gap(new Gap(gap.height(), true)) : null;
  }

  /** The style of a drawn line between two indents. */
  public String rule(String role, Length left, Length right) {
    record Key(String role, Length left, Length right) {}
    return ids.computeIfAbsent(
        new Key(role, left, right),
        key -> add(BuiltInStyles.rule(role, styles.rule(role), left, right), names));
  }

  /** The style of what comments say. */
  public String commentText() {
    return ids.computeIfAbsent(Comment.TEXT, key -> add(BuiltInStyles.commentText(), names));
  }

  /** The style of the signs of comments. */
  public String commentReference() {
    return ids.computeIfAbsent(
        Comment.REFERENCE, key -> add(BuiltInStyles.commentReference(), names));
  }

  /** The style of the paragraph a chart stands in. */
  public String chart(String role) {
    return chart(new Picture(role, false));
  }

  private String chart(Picture use) {
    return ids.computeIfAbsent(
        use,
        key ->
            add(BuiltInStyles.chart(use.role(), styles.chart(use.role()), use.withNext()), names));
  }

  private String add(org.docx4j.wml.Style style, StyleNames taken) {
    Name name = taken.take(new Name(style.getStyleId(), style.getName().getVal()));
    style.setStyleId(name.id());
    style.getName().setVal(name.shown());
    made.add(style);
    return name.id();
  }

  private static org.docx4j.wml.Style.Next next(String id) {
    org.docx4j.wml.Style.Next next = new org.docx4j.wml.Style.Next();
    next.setVal(id);
    return next;
  }
}
