package vanban.check.structure;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for the parts of a document: numbers, headings, lists, notes. */
public final class StructureRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("label-order", new LabelOrder()),
          Rule.error("inline-order", new InlineOrder()),
          Rule.warning("row-number", new RowNumber()),
          Rule.warning("words-order", new CountedInWords()),
          Rule.error("empty-brackets", new EmptyBrackets()),
          Rule.error("placeholder", new Placeholder()).ofTyped(),
          Rule.warning("label-parent", new LabelParent()),
          Rule.warning("single-child", new SingleChild()),
          Rule.warning("label-form", new LabelForm()),
          Rule.warning("title-end", new TitleEnd()),
          Rule.warning("title-long", new TitleLong()),
          Rule.warning("glued-items", new GluedItems()),
          Rule.warning("colon-alone", new LeadIn.Nothing()),
          Rule.warning("lead-without-colon", new LeadIn.NoColon()),
          Rule.warning("item-ends", new ItemEnds()),
          Rule.warning("note-repeats", new Notes.Repeats()),
          Rule.warning("note-twice", Notes.Twice.notes()),
          Rule.warning("note-start", new NoteStart()),
          Rule.warning("paragraph-twice", Notes.Twice.paragraphs()),
          Rule.warning("notes-side-by-side", new Notes.SideBySide()),
          Rule.warning("note-mark-place", new Notes.MarkPlace()),
          Rule.warning("deputy-position", new DeputyPosition()));

  private StructureRules() {}
}
