package vanban.docx.redline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.redline.part.ReadParts;
import vanban.docx.redline.part.Relation;
import vanban.docx.redline.text.Findings;
import vanban.docx.redline.text.Untracked.Kind;
import vanban.docx.tree.Element;

/** Tells of the parts in which two files differ and which no tracked change reaches. */
final class PackageDifferences {
  private static final String FILE = ""; // the name of the part that names the main part

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("settings", Kind.SETTINGS),
          Map.entry("webSettings", Kind.SETTINGS),
          Map.entry("theme", Kind.THEME),
          Map.entry("fontTable", Kind.THEME),
          Map.entry("core-properties", Kind.PROPERTIES),
          Map.entry("extended-properties", Kind.PROPERTIES),
          Map.entry("custom-properties", Kind.PROPERTIES),
          Map.entry("comments", Kind.COMMENTS),
          Map.entry("customXml", Kind.PART),
          Map.entry("glossaryDocument", Kind.PART),
          Map.entry("vbaProject", Kind.PART));

  private final ReadParts old;
  private final ReadParts now;
  private final Fingerprints oldPrints;
  private final Fingerprints nowPrints;

  PackageDifferences(ReadParts old, ReadParts now, Fingerprints oldPrints, Fingerprints nowPrints) {
    this.old = old;
    this.now = now;
    this.oldPrints = oldPrints;
    this.nowPrints = nowPrints;
  }

  /** Tells of them. */
  void tell(Findings findings) {
    Set<String> words = new LinkedHashSet<>();
    for (ReadParts parts : List.of(old, now)) {
      for (String from : List.of(FILE, parts.main())) {
        parts.relations(from).values().stream().map(Relation::kind).forEach(words::add);
      }
    }
    for (String word : words) {
      Kind kind = KINDS.get(word);
      if (kind != null && !says(old, oldPrints, word).equals(says(now, nowPrints, word))) {
        findings.untracked(kind, part(now, word).or(() -> part(old, word)).orElse(word));
      }
    }
  }

  private static Optional<String> part(ReadParts parts, String kind) {
    return parts.related(parts.main(), kind).or(() -> parts.related(FILE, kind));
  }

  private static String says(ReadParts parts, Fingerprints prints, String kind) {
    Optional<String> part = part(parts, kind);
    if (part.isEmpty()) {
      return "";
    }
    return part.get().endsWith(".xml")
        ? prints.of(withoutTraces(parts.tree(part.get())), part.get())
        : prints.ofPart(part.get());
  }

  /** Settings say which sessions wrote a document, and that it has notes, which the text shows. */
  private static Element withoutTraces(Element root) {
    return root.without("w:rsids").without("w:footnotePr").without("w:endnotePr");
  }
}
