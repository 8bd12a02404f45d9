package vanban.docx.style;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTLongHexNumber;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import vanban.docx.plan.ListPlace;
import vanban.docx.wml.Wml;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/**
 * The lists that number the paragraphs of a document.
 *
 * <p>Each tree of sections is one multi-level list (in Word an "abstract" one), so that a section
 * put in by hand moves all numbers after and below it. The first style at a level of the list is
 * the level's own; a further style at the same level, with another look or another pattern, is an
 * instance of the same list that writes this one level otherwise. Instances of one list count
 * together, in Word as in LibreOffice.
 */
public final class NumberingPart {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** A multi-level list; levels by their depth. */
  private static final class MultiLevel {
    private final Numbering.AbstractNum written = new Numbering.AbstractNum();
    private final Map<Integer, Lvl> levels = new TreeMap<>();
    private final int ownInstance;

    MultiLevel(int id, int ownInstance, String named) {
      this.ownInstance = ownInstance;
      written.setAbstractNumId(Wml.integer(id));
      written.setNsid(hash(named));
      written.setTmpl(hash("levels of " + named));
      Numbering.AbstractNum.MultiLevelType type = new Numbering.AbstractNum.MultiLevelType();
      type.setVal("multilevel");
      written.setMultiLevelType(type);
    }

    private static CTLongHexNumber hash(String words) {
      CRC32 sum = new CRC32();
      sum.update(words.getBytes(StandardCharsets.UTF_8));
      CTLongHexNumber number = new CTLongHexNumber();
      number.setVal(String.format(Locale.ROOT, "%08X", sum.getValue()));
      return number;
    }
  }

  private final String document;
  private final Map<String, MultiLevel> lists = new LinkedHashMap<>();
  private final List<Numbering.Num> instances = new ArrayList<>();

  /**
   * Lists of a document.
   *
   * @param document what tells it from others: Word takes lists of one name that meet, when words
   *     are copied from one document to another, for the same list
   */
  public NumberingPart(String document) {
    this.document = document;
  }

  /** Adds the lists to a file, if anything is numbered. */
  public void addTo(MainDocumentPart main) throws InvalidFormatException {
    if (!lists.isEmpty()) {
      NumberingDefinitionsPart part = new NumberingDefinitionsPart();
      part.setJaxbElement(write());
      main.addTargetPart(part);
    }
  }

  /** What a style says that counts in no list, though the style it is based on does. */
  static PPrBase.NumPr none() {
    PPrBase.NumPr.NumId none = new PPrBase.NumPr.NumId();
    none.setVal(Wml.integer(0));
    PPrBase.NumPr numbering = new PPrBase.NumPr();
    numbering.setNumId(none);
    return numbering;
  }

  /** Whether a list has a level already. */
  boolean has(String list, int level) {
    MultiLevel there = lists.get(list);
    return there != null && there.levels.containsKey(level);
  }

  /**
   * Numbers the paragraphs of a style.
   *
   * @param indents of the style, which the level repeats
   */
  PPrBase.NumPr number(ListPlace place, String style, PPrBase.Ind indents) {
    MultiLevel list = lists.computeIfAbsent(place.list(), this::newList);
    Lvl level = level(place, style, indents);
    Map<Integer, Lvl> above = levelsWrittenOtherwise(list, place);
    place
        .othersWithBracket()
        .forEach(other -> above.put(other.level(), unbound(level(other, style, indents))));
    boolean own = above.isEmpty() && !list.levels.containsKey(place.level());
    list.levels.putIfAbsent(place.level(), own ? level : unbound(level));
    int instance = own ? list.ownInstance : newInstance(list, above, level);
    return numbering(instance, place.level());
  }

  private MultiLevel newList(String name) {
    MultiLevel list = new MultiLevel(lists.size(), instances.size() + 1, document + "\n" + name);
    instance(list);
    return list;
  }

  private Numbering.Num instance(MultiLevel list) {
    Numbering.Num.AbstractNumId id = new Numbering.Num.AbstractNumId();
    id.setVal(list.written.getAbstractNumId());
    Numbering.Num instance = new Numbering.Num();
    instance.setNumId(Wml.integer(instances.size() + 1L));
    instance.setAbstractNumId(id);
    instances.add(instance);
    return instance;
  }

  private int newInstance(MultiLevel list, Map<Integer, Lvl> above, Lvl own) {
    Numbering.Num instance = instance(list);
    above.values().forEach(level -> instance.getLvlOverride().add(override(level)));
    instance.getLvlOverride().add(override(own));
    return instance.getNumId().intValue();
  }

  private static Numbering.Num.LvlOverride override(Lvl level) {
    Numbering.Num.LvlOverride override = new Numbering.Num.LvlOverride();
    override.setIlvl(level.getIlvl());
    override.setLvl(level);
    return override;
  }

  /** The levels above whose numbers this pattern writes in another way: 1.1. below I. */
  private static Map<Integer, Lvl> levelsWrittenOtherwise(MultiLevel list, ListPlace place) {
    Map<Integer, Lvl> otherwise = new TreeMap<>();
    List<Counter> counters = place.pattern().counters();
    for (int i = 0; i < counters.size() - 1; i++) {
      ListPlace.Shown shown = place.numbers().get(i);
      NumberFormat format = format(counters.get(i));
      Lvl above = shown.text().isPresent() ? null : list.levels.get(shown.level());
      if (above != null && above.getNumFmt().getVal() != format) {
        Lvl other = unbound(above);
        other.setNumFmt(numberFormat(format));
        otherwise.put(shown.level(), other);
      }
    }
    return otherwise;
  }

  private static Lvl level(ListPlace place, String style, PPrBase.Ind indents) {
    Lvl.PStyle bound = new Lvl.PStyle();
    bound.setVal(style);
    PPr properties = new PPr();
    properties.setInd(indents);
    NumberFormat format =
        place.pattern().own().map(NumberingPart::format).orElse(NumberFormat.DECIMAL);
    Lvl level = level(place.level(), format, text(place), place.tight() ? "nothing" : "space");
    level.getStart().setVal(Wml.integer(place.start()));
    level.setPStyle(bound);
    level.setPPr(properties);
    if (place.run().isPresent()) {
      level.setRPr(latin());
    }
    return level;
  }

  /** So that letters are those from a to z, whatever the language of the text. */
  private static RPr latin() {
    CTLanguage english = new CTLanguage();
    english.setVal("en-US");
    RPr letters = new RPr();
    letters.setLang(english);
    return letters;
  }

  private static Lvl level(int depth, NumberFormat format, String text, String suffix) {
    Lvl.Start start = new Lvl.Start();
    start.setVal(Wml.integer(1));
    Lvl.Suff suff = new Lvl.Suff();
    suff.setVal(suffix);
    Lvl.LvlText words = new Lvl.LvlText();
    words.setVal(text);
    Jc jc = new Jc();
    jc.setVal(JcEnumeration.LEFT);
    Lvl level = new Lvl();
    level.setIlvl(Wml.integer(depth));
    level.setStart(start);
    level.setNumFmt(numberFormat(format));
    level.setSuff(suff);
    level.setLvlText(words);
    level.setLvlJc(jc);
    return level;
  }

  /** The same level, bound to no style. */
  private static Lvl unbound(Lvl level) {
    Lvl copy =
        level(
            level.getIlvl().intValue(),
            level.getNumFmt().getVal(),
            level.getLvlText().getVal(),
            level.getSuff().getVal());
    copy.setStart(level.getStart());
    copy.setPPr(level.getPPr());
    copy.setRPr(level.getRPr());
    return copy;
  }

  /**
   * {@code "1.1."} at the third level is {@code "%2.%3."}. No line ends within it, nor within a
   * reference to it, for Word and LibreOffice make that of this text.
   */
  private static String text(ListPlace place) {
    NumberPattern pattern = place.pattern();
    return place.numbers().stream()
        .map(shown -> shown.text().orElse("%" + (shown.level() + 1)))
        .collect(Collectors.joining(pattern.separator(), pattern.prefix(), pattern.suffix()))
        .replace(' ', NO_BREAK_SPACE);
  }

  private static NumberFormat format(Counter counter) {
    return switch (counter) {
      case UPPER_ROMAN -> NumberFormat.UPPER_ROMAN;
      case LOWER_ROMAN -> NumberFormat.LOWER_ROMAN;
      case DECIMAL, ORDINAL_WORDS -> NumberFormat.DECIMAL; // words stand there as they are
      case UPPER_LETTER, UPPER_LATIN -> NumberFormat.UPPER_LETTER;
      case LOWER_LETTER, LOWER_LATIN -> NumberFormat.LOWER_LETTER;
    };
  }

  private static NumFmt numberFormat(NumberFormat format) {
    NumFmt to = new NumFmt();
    to.setVal(format);
    return to;
  }

  private static PPrBase.NumPr numbering(int instance, int depth) {
    PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
    id.setVal(Wml.integer(instance));
    PPrBase.NumPr.Ilvl ilvl = new PPrBase.NumPr.Ilvl();
    ilvl.setVal(Wml.integer(depth));
    PPrBase.NumPr to = new PPrBase.NumPr();
    to.setIlvl(ilvl);
    to.setNumId(id);
    return to;
  }

  /** All of it, as Word keeps it. Levels between used ones are there and empty. */
  private Numbering write() {
    Numbering numbering = new Numbering();
    for (MultiLevel list : lists.values()) {
      int deepest = list.levels.keySet().stream().mapToInt(i -> i).max().orElse(-1);
      for (int i = 0; i <= deepest; i++) {
        Lvl level = list.levels.get(i);
        list.written
            .getLvl()
            .add(level == null ? level(i, NumberFormat.NONE, "", "nothing") : level);
      }
      numbering.getAbstractNum().add(list.written);
    }
    numbering.getNum().addAll(instances);
    return numbering;
  }
}
