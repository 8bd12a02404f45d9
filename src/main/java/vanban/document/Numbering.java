package vanban.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Captioned.Caption;
import vanban.vietnamese.NumberPattern;

/**
 * The pass that numbers a document and resolves its references.
 *
 * <p>Sections that stand in the same numbered section and have the same pattern count on from one
 * another; so do those that stand in none, across all parts (Phụ lục 1, Phụ lục 2), and tables and
 * charts with the same pattern. Sections that count throughout go on through their part. A section
 * without a number counts for nothing: what stands in it counts as if it stood around it. Notes
 * count through the whole document. Tables of contents get their lines.
 */
public final class Numbering {

  private Numbering() {}

  /**
   * The same document with every number given and every reference resolved, but for those that lead
   * nowhere: they have no citation.
   *
   * @throws IllegalArgumentException if a pattern continues a level that is not there, which the
   *     markup reader does not let through
   */
  public static Document number(Document document) {
    Numberer numberer = new Numberer();
    Document numbered = numberer.rewrite(document);
    return ContentsFiller.filled(
        new Resolver(numberer.citations, numberer.numbers).rewrite(numbered));
  }

  /**
   * What is numbered in one place by one pattern counts together.
   *
   * @param parentAnchor of the section around; 0 where there is none, or none that matters
   * @param part through which it counts; 0 for all parts
   */
  private record Series(int parentAnchor, int part, String pattern) {}

  /** A numbered section around, and the word references put before its number. */
  private record Named(Ordinal number, String called) {
    boolean isCalled(String word) {
      return called.equals(word) || called.isEmpty() || word.isEmpty();
    }
  }

  /** Gives the numbers, in document order, and learns how each id is cited. */
  private static final class Numberer extends Rewriter {
    private final Map<Series, Integer> counts = new HashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, Citation> numbers = new HashMap<>(); // without those above
    private final Deque<Named> ancestors = new ArrayDeque<>(); // innermost first
    private int parts;
    private int anchors;
    private int notes;

    @Override
    Part rewrite(Part part) {
      parts++;
      return super.rewrite(part);
    }

    @Override
    public Block visit(Section section) {
      Label label = section.label();
      Optional<Ordinal> number = label.pattern().map(pattern -> next(pattern, label.throughout()));
      number.ifPresent(n -> remember(section.id(), label.called(), n));
      number.ifPresent(n -> ancestors.push(new Named(n, label.called())));
      List<Block> blocks = new ArrayList<>(blocks(section.blocks()));
      number.ifPresent(n -> ancestors.pop());
      blocks.set(0, lead(blocks.get(0), number));
      return new Section(
          section.id(), label.numbered(number), blocks, section.origin(), section.newPage());
    }

    private static Block lead(Block block, Optional<Ordinal> number) {
      if (block instanceof Heading heading) {
        return new Heading(heading.role(), number, heading.content(), heading.origin());
      }
      if (block instanceof Paragraph paragraph) {
        return paragraph.numbered(number);
      }
      return block;
    }

    private Ordinal next(NumberPattern pattern, boolean throughout) {
      Optional<Integer> part = throughout ? Optional.of(parts) : Optional.empty();
      int own = counts.merge(series(pattern, part), 1, Integer::sum);
      int depth = ancestors.size() + 1;
      return new Ordinal(++anchors, depth, pattern, part, values(pattern, own));
    }

    private Series series(NumberPattern pattern, Optional<Integer> part) {
      Named parent = ancestors.peek();
      int around = parent == null || part.isPresent() ? 0 : parent.number().anchor();
      return new Series(around, part.orElse(0), pattern.text());
    }

    private List<Integer> values(NumberPattern pattern, int own) {
      if (!pattern.counts()) {
        return List.of();
      }
      if (pattern.levels() - 1 > ancestors.size()) {
        throw new IllegalArgumentException("no level above to continue: " + pattern);
      }
      List<Integer> values = new ArrayList<>(List.of(own));
      ancestors.stream()
          .limit(pattern.levels() - 1L)
          .forEach(above -> values.add(last(above.number())));
      Collections.reverse(values);
      return values;
    }

    private static Integer last(Ordinal number) {
      if (!number.pattern().counts()) {
        throw new IllegalArgumentException("nothing counts in " + number.pattern());
      }
      return number.values().get(number.values().size() - 1);
    }

    private void remember(Optional<String> id, String called, Ordinal number) {
      id.ifPresent(i -> remember(i, citation(called, number), number));
    }

    private void remember(String id, Citation citation, Ordinal number) {
      citations.put(id, citation);
      numbers.put(id, Citation.of(number));
    }

    private Citation citation(String called, Ordinal number) {
      if (number.pattern().word().isPresent()) {
        return Citation.of(number);
      }
      List<Citation.Piece> pieces = new ArrayList<>();
      pieces.add(new Citation.Piece(called.isEmpty() ? "" : called + " ", number));
      List<Named> chain = List.copyOf(ancestors);
      String word = called;
      int run = 0; // where the pieces that share the word begin
      int next = Math.max(0, number.pattern().levels() - 1); // those its own number repeats
      while (next < chain.size()) {
        Named above = chain.get(next);
        if (above.number().pattern().word().isPresent()) {
          pieces.add(new Citation.Piece(" ", above.number()));
          break;
        }
        if (above.isCalled(word)) { // Mục II.1
          Citation.Piece first = pieces.get(run);
          pieces.set(run, new Citation.Piece(joint(above, first), first.number()));
          pieces.add(run, new Citation.Piece(first.before(), above.number()));
        } else { // điểm a) khoản 1
          word = above.called();
          run = pieces.size();
          pieces.add(new Citation.Piece(" " + word + " ", above.number()));
        }
        next += Math.max(1, above.number().pattern().levels());
      }
      return new Citation(pieces);
    }

    /**
     * What joins two numbers: a stop, but before a bracket only where the number above is written
     * with one: {@code 1.(2)} of {@code 1.}, {@code 2.2(b)} of {@code 2.2}.
     */
    private static String joint(Named above, Citation.Piece below) {
      boolean bracket = below.number().cited().startsWith("(");
      return bracket && !above.number().label().endsWith(".") ? "" : ".";
    }

    /** The number of what has a caption counts through the document; its words come after it. */
    @Override
    Caption caption(Caption caption) {
      Optional<Ordinal> number = caption.pattern().map(this::captioned);
      number.ifPresent(n -> caption.id().ifPresent(id -> remember(id, Citation.of(n), n)));
      Caption inside = super.caption(caption);
      return number.map(inside::numbered).orElse(inside);
    }

    private Ordinal captioned(NumberPattern pattern) {
      int own = counts.merge(new Series(0, 0, pattern.text()), 1, Integer::sum);
      List<Integer> values = pattern.counts() ? List.of(own) : List.of();
      return new Ordinal(++anchors, 1, pattern, Optional.empty(), values);
    }

    @Override
    public Inline visit(Inline.Note note) {
      int number = ++notes;
      return new Inline.Note(number, blocks(note.blocks()), note.origin());
    }
  }

  /** Writes into each reference what it prints. */
  private static final class Resolver extends Rewriter {
    private final Map<String, Citation> citations;
    private final Map<String, Citation> numbers;

    Resolver(Map<String, Citation> citations, Map<String, Citation> numbers) {
      this.citations = citations;
      this.numbers = numbers;
    }

    @Override
    public Inline visit(Inline.Reference reference) {
      Map<String, Citation> known =
          reference.extent() == Inline.Reference.Extent.NUMBER ? numbers : citations;
      return reference.printing(Optional.ofNullable(known.get(reference.to())));
    }
  }
}
