package vanban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.document.Contents.Entry;

/**
 * Writes the lines of tables of contents. A heading is listed if some table goes as deep as it
 * stands; each table then has those that are deep enough for it.
 */
public final class ContentsFiller {
  private ContentsFiller() {}

  /** How many headings the tables of contents of a document list together. */
  public static int headings(Document document) {
    return (int) Walk.blocks(document).filter(ContentsFiller::isListed).count();
  }

  private static boolean isListed(Block block) {
    return block instanceof Heading heading
        ? heading.listed().isPresent()
        : block instanceof Paragraph paragraph && paragraph.listed().isPresent();
  }

  /**
   * The same document with page numbers in its tables of contents.
   *
   * @param pages by the places of headings; a line whose page is not there stays without
   */
  public static Document withPages(Document document, Map<Integer, String> pages) {
    return new Paginator(pages).rewrite(document);
  }

  /** The same document with all its tables of contents; itself where it has none. */
  static Document filled(Document document) {
    int depth =
        Walk.blocks(document)
            .filter(Contents.class::isInstance)
            .mapToInt(block -> ((Contents) block).roles().size())
            .max()
            .orElse(0);
    if (depth == 0) {
      return document;
    }
    Lister lister = new Lister(depth);
    Document listed = lister.rewrite(document);
    return new Writer(lister.entries).rewrite(listed);
  }

  /** Gives each heading its place, and learns what is said of it. */
  private static final class Lister extends Rewriter {
    private final int deepest;
    private final List<Entry> entries = new ArrayList<>();
    private int depth;

    Lister(int deepest) {
      this.deepest = deepest;
    }

    @Override
    public Block visit(Section section) {
      depth++;
      Block inside = super.visit(section);
      depth--;
      return inside;
    }

    @Override
    public Block visit(Heading heading) {
      if (depth > deepest) {
        return heading;
      }
      String label = heading.number().map(number -> label(number, heading)).orElse("");
      return heading.listed(entry(label + words(heading.content())).heading());
    }

    /** One that begins with the title of its section: what ends that is not of it. */
    @Override
    public Block visit(Paragraph paragraph) {
      if (depth > deepest || paragraph.title().isEmpty()) {
        return paragraph;
      }
      Inline.Span title = paragraph.title().get();
      String label = paragraph.number().map(number -> number.label() + " ").orElse("");
      String words = words(title.content()).strip().replaceFirst("[:;.]$", "");
      return paragraph.beginning(title.listed(entry(label + words)));
    }

    private Entry entry(String words) {
      String said = words.replaceAll(" +", " ").strip();
      entries.add(new Entry(depth, entries.size() + 1, said, Optional.empty()));
      return entries.get(entries.size() - 1);
    }

    private static String words(List<Inline> content) {
      return content.stream().flatMap(Walk::line).map(Lister::words).collect(Collectors.joining());
    }

    /** The number; where the words stand below it, a stop is put between them. */
    private static String label(Ordinal number, Heading heading) {
      String label = number.label();
      boolean apart =
          heading.content().stream().findFirst().filter(Inline.Break.class::isInstance).isPresent();
      boolean open = Character.isLetterOrDigit(label.charAt(label.length() - 1));
      return label + (apart && open ? ". " : " ");
    }

    private static String words(Inline inline) {
      if (inline instanceof Inline.Text text) {
        return text.value();
      }
      if (inline instanceof Inline.Reference reference) {
        return reference.citation().map(Citation::text).orElse("");
      }
      return inline instanceof Inline.Break ? " " : "";
    }
  }

  /** Writes the page numbers. */
  private static final class Paginator extends Rewriter {
    private final Map<Integer, String> pages;

    Paginator(Map<Integer, String> pages) {
      this.pages = pages;
    }

    @Override
    public Block visit(Contents contents) {
      List<Entry> numbered =
          contents.entries().stream()
              .map(entry -> entry.on(Optional.ofNullable(pages.get(entry.heading()))))
              .toList();
      return new Contents(contents.roles(), numbered, contents.origin());
    }
  }

  /** Writes the lines. */
  private static final class Writer extends Rewriter {
    private final List<Entry> entries;

    Writer(List<Entry> entries) {
      this.entries = entries;
    }

    @Override
    public Block visit(Contents contents) {
      List<Entry> own =
          entries.stream().filter(entry -> entry.depth() <= contents.roles().size()).toList();
      return new Contents(contents.roles(), own, contents.origin());
    }
  }
}
