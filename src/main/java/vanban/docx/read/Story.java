package vanban.docx.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.docx.read.list.Label;
import vanban.docx.read.list.ListLabels;
import vanban.docx.read.list.ListProperties;
import vanban.docx.read.opc.Budget;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;

/**
 * Text that runs on by itself: the body, the notes, a header. What all of its paragraphs share
 * while it is read.
 */
final class Story {
  /** Finds notes. */
  interface Notes {
    /**
     * The note that hangs at {@code w:footnoteReference} or {@code w:endnoteReference}.
     *
     * @param hangs where that element stands
     */
    Optional<Inline> note(String element, String id, Origin hangs);
  }

  /**
   * What the styles and lists of a file say that is of words.
   *
   * @param labels what is printed before paragraphs
   * @param small which letters stand above or below the line
   */
  record Looks(ListLabels labels, SmallLetterStyles small) {
    /** Those of a file. */
    static Looks of(DocxFile file) {
      ListLabels labels = ListLabels.of(file);
      return new Looks(labels, SmallLetterStyles.of(file));
    }

    /** The same lists, counted from their start. */
    Looks fromStart() {
      return new Looks(labels.fromStart(), small);
    }
  }

  private final String part;
  private final Budget budget;
  private final Omissions omissions;
  private final ListLabels labels;
  private final SmallLetterStyles small;
  private final Notes notes;
  private final Fields fields;
  private int nesting;

  /**
   * Text that is about to be read.
   *
   * @param part it stands in
   * @param budget of the file
   * @param omissions are told what is left out
   * @param looks of the file
   */
  Story(String part, Budget budget, Omissions omissions, Looks looks, Notes notes) {
    this.part = part;
    this.budget = budget;
    this.omissions = omissions;
    this.labels = looks.labels();
    this.small = looks.small();
    this.notes = notes;
    this.fields = new Fields(omissions);
  }

  /** The part it stands in. */
  String part() {
    return part;
  }

  Fields fields() {
    return fields;
  }

  /** Which letters stand above or below the line. */
  SmallLetterStyles small() {
    return small;
  }

  Notes notes() {
    return notes;
  }

  /** Counts what is about to be read. */
  void spend(ReadLimit limit, long more) {
    budget.spend(limit, more, part);
  }

  /** Holds one value to a limit. */
  void hold(ReadLimit limit, long value) {
    limit.hold(value, part);
  }

  /** Something is left out. */
  void omit(Omission kind) {
    omissions.add(kind);
  }

  /** Something is left out that has a name. */
  void omit(Omission kind, String name) {
    omissions.add(kind, name);
  }

  /** What is printed before the next paragraph. */
  String label(ListProperties properties) {
    Label label = labels.next(properties);
    label.unsure().ifPresent(what -> omit(Omission.NUMBERS, what));
    label.missing().ifPresent(list -> omit(Omission.LISTS, list));
    spend(ReadLimit.CHARACTERS, label.text().length());
    return label.text();
  }

  /** Reads blocks that stand within a block. */
  List<Block> within(Supplier<List<Block>> blocks) {
    hold(ReadLimit.NESTING, ++nesting);
    List<Block> read = blocks.get();
    nesting--;
    return read;
  }

  /** Says what is wrong only when all of it has been read. */
  void close() {
    fields.close(part);
  }
}
