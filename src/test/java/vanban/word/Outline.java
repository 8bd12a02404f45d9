package vanban.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Word file of many pages in some hundred lines: its parts with their hashes, its styles and
 * lists with all they inherit, its pages, and paragraph by paragraph its style, number, what it is
 * kept with, and the start and end of its text.
 */
public final class Outline {
  private final Map<String, String> parts;
  private final StyleIndex styles;
  private final ParagraphLines lines;
  private final StringBuilder out = new StringBuilder();

  private Outline(Map<String, String> parts) {
    this.parts = parts;
    this.styles = new StyleIndex(part("word/styles.xml"));
    this.lines = new ParagraphLines(styles);
  }

  /** The outline of a Word file by its parts. */
  public static String print(Map<String, String> parts) {
    Outline outline = new Outline(parts);
    outline.hashes();
    outline.styles();
    outline.lists();
    outline.margins();
    outline.body();
    outline.notes();
    return outline.out.toString().strip() + "\n";
  }

  private Xml.Element part(String name) {
    return Xml.parse(parts.get(name));
  }

  private void heading(String heading) {
    out.append("\n=== ").append(heading).append("\n");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void hashes() {
    heading("parts");
    parts.forEach((name, xml) -> line(Hash.of(xml) + " " + name));
  }

  private void styles() {
    heading("styles in use, with all they inherit but the defaults");
    line("defaults: " + PropertyWords.of(styles.defaults()));
    Set<String> used = new TreeSet<>();
    words().forEach(name -> used.addAll(ParagraphLines.stylesOf(part(name))));
    for (String id : styles.ids()) {
      if (used.contains(id)) {
        line("%-24s %s".formatted(id, PropertyWords.of(styles.ownProperties(id))).stripTrailing());
      }
    }
  }

  /** The parts that hold paragraphs. */
  private Stream<String> words() {
    return parts.keySet().stream()
        .filter(name -> name.matches("word/(d|foot|head)[a-z]*\\d*\\.xml"));
  }

  /** Each level as the list has it, whose number the styles name. */
  private void lists() {
    heading("lists");
    Xml.Element numbering = part("word/numbering.xml");
    Map<String, Xml.Element> plans = new LinkedHashMap<>();
    numbering
        .all("w:abstractNum")
        .forEach(plan -> plans.put(plan.attribute("w:abstractNumId"), plan));
    numbering
        .all("w:num")
        .forEach(
            list -> {
              Map<String, Xml.Element> levels = new TreeMap<>();
              Stream.of(plans.get(list.value("w:abstractNumId")), list)
                  .flatMap(plan -> plan.all("w:lvl"))
                  .forEach(level -> levels.put(level.attribute("w:ilvl"), level));
              levels.forEach((depth, level) -> line(level(list, depth, level)));
            });
  }

  private static String level(Xml.Element list, String depth, Xml.Element level) {
    return "%-8s \"%s\" %s from %s, then %s, for %s; %s"
        .formatted(
            list.attribute("w:numId") + "/" + depth,
            level.value("w:lvlText"),
            level.value("w:numFmt"),
            level.value("w:start"),
            level.value("w:suff"),
            level.value("w:pStyle"),
            level.child("w:pPr").map(one -> PropertyWords.of(one.children())).orElse(""));
  }

  private void margins() {
    heading("headers and footers");
    for (String name : parts.keySet()) {
      if (name.matches("word/(head|foot)er\\d+\\.xml")) {
        String file = name.replaceFirst("^word/", "");
        part(name).all("w:p").forEach(paragraph -> line(file + " " + lines.of(paragraph)));
      }
    }
  }

  private void body() {
    heading("body");
    Xml.Element body = part("word/document.xml").child("w:body").orElseThrow();
    for (Xml.Element block : body.children()) {
      switch (block.name()) {
        case "w:p" -> paragraph(block);
        case "w:tbl" -> table(block);
        case "w:sectPr" -> line(section(block));
        default -> line(PartText.line(block));
      }
    }
  }

  private void paragraph(Xml.Element paragraph) {
    line(lines.of(paragraph));
    paragraph.all("w:sectPr").forEach(section -> line(section(section)));
  }

  /** The pages that end here. */
  private String section(Xml.Element section) {
    Map<String, String> targets = new LinkedHashMap<>();
    part("word/_rels/document.xml.rels")
        .children()
        .forEach(relation -> targets.put(relation.attribute("Id"), relation.attribute("Target")));
    List<String> words = new ArrayList<>();
    for (Xml.Element property : section.children()) {
      words.add(
          switch (property.name()) {
            case "w:headerReference", "w:footerReference" ->
                property.attribute("w:type") + ": " + targets.get(property.attribute("r:id"));
            case "w:pgMar" -> "margins " + PropertyWords.lengths(property);
            case "w:pgSz" ->
                "pages %s × %s %s"
                    .formatted(
                        PropertyWords.points(property.attribute("w:w")),
                        PropertyWords.points(property.attribute("w:h")),
                        property.attribute("w:orient"))
                    .strip();
            default -> PartText.line(property);
          });
    }
    return "--- " + String.join("; ", words);
  }

  private void table(Xml.Element table) {
    line(
        "table of "
            + table
                .all("w:gridCol")
                .map(column -> points(column, "w:w"))
                .collect(Collectors.joining(" + "))
            + (table.all("w:tblBorders").findAny().isPresent() ? ", with borders" : ""));
    table.children().stream().filter(row -> row.is("w:tr")).forEach(row -> line(row(row)));
  }

  private static String points(Xml.Element element, String attribute) {
    return PropertyWords.points(element.attribute(attribute));
  }

  /** A row, with what is unusual about it before its cells. */
  private String row(Xml.Element row) {
    List<String> signs = new ArrayList<>();
    if (row.all("w:cantSplit").findAny().isEmpty()) {
      signs.add("may split");
    }
    if (row.all("w:tblHeader").findAny().isPresent()) {
      signs.add("head");
    }
    return "  %-5s| %s"
        .formatted(
            String.join(" ", signs),
            row.children().stream()
                .filter(cell -> cell.is("w:tc"))
                .map(this::cell)
                .collect(Collectors.joining(" | ")));
  }

  private String cell(Xml.Element cell) {
    String spans =
        cell.child("w:tcPr").stream()
            .flatMap(properties -> properties.children().stream())
            .filter(property -> property.is("w:gridSpan") || property.is("w:vMerge"))
            .map(property -> PartText.line(property) + " ")
            .collect(Collectors.joining());
    return spans
        + cell.children().stream()
            .filter(block -> !block.is("w:tcPr"))
            .map(block -> block.is("w:p") ? lines.inCell(block) : PartText.line(block))
            .collect(Collectors.joining(" / "));
  }

  private void notes() {
    if (parts.containsKey("word/footnotes.xml")) {
      heading("notes");
      for (Xml.Element note : part("word/footnotes.xml").children()) {
        String id = note.attribute("w:id");
        note.all("w:p").forEach(paragraph -> line("[" + id + "] " + lines.of(paragraph)));
      }
    }
  }
}
