package vanban.docx.redline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vanban.docx.redline.part.ReadParts;
import vanban.docx.redline.part.Relation;
import vanban.docx.redline.text.Findings;
import vanban.docx.redline.text.Findings.Sections;
import vanban.docx.redline.text.Untracked;
import vanban.docx.tree.Element;

/**
 * Pairs headers and footers: those of one kind, of sections that both files have. Their words are
 * compared; that one comes or goes is told.
 */
final class MarginMerge {
  private final ReadParts old;
  private final ReadParts now;
  private final String oldMain;
  private final String nowMain;
  private final Findings findings;

  MarginMerge(ReadParts old, ReadParts now, Findings findings) {
    this.old = old;
    this.now = now;
    this.oldMain = old.main();
    this.nowMain = now.main();
    this.findings = findings;
  }

  /** The parts of the new file that are headers and footers, each with what it was. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    findings.sections().forEach(sections -> pair(sections, pairs));
    return pairs;
  }

  private void pair(Sections sections, Map<String, String> pairs) {
    Map<String, String> was = margins(sections.old(), old, oldMain);
    Map<String, String> is = margins(sections.now(), now, nowMain);
    is.forEach(
        (kind, part) -> {
          String before = was.get(kind);
          if (before == null
              || !Objects.requireNonNullElse(pairs.putIfAbsent(part, before), before)
                  .equals(before)) {
            findings.untracked(Untracked.Kind.MARGINS, part);
          }
        });
    was.forEach(
        (kind, part) -> {
          if (!is.containsKey(kind)) {
            findings.untracked(Untracked.Kind.MARGINS, part);
          }
        });
  }

  /** The headers and footers of a section, by kind and pages: {@code w:headerReference first}. */
  private static Map<String, String> margins(Element section, ReadParts parts, String main) {
    Map<String, String> margins = new LinkedHashMap<>();
    for (Element one : section.elements()) {
      if (one.is("w:headerReference") || one.is("w:footerReference")) {
        Optional.ofNullable(parts.relations(main).get(one.attribute("r:id").orElse("")))
            .map(Relation::target)
            .filter(parts::has)
            .ifPresent(
                part ->
                    margins.put(
                        one.name().usual() + " " + one.attribute("w:type").orElse("default"),
                        part));
      }
    }
    return margins;
  }
}
