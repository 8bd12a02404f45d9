package vanban.docx.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.docx.read.opc.Budget;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/**
 * The footnotes and endnotes of a file. They are read before the text they hang on, and numbered in
 * the order in which that names them. Notes on words of notes are left out: Word makes none.
 */
final class NoteReader implements Story.Notes {
  private static final String ROLE = "note"; // of the paragraphs

  /** What a note says, and what it costs to say it once more. */
  private record Read(List<Block> blocks, long characters, long paragraphs) {}

  private final DocxFile file;
  private final Omissions omissions;
  private final Map<String, Read> notes = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private int count;

  NoteReader(DocxFile file, Omissions omissions) {
    this.file = file;
    this.omissions = omissions;
  }

  /** Reads all notes of a file. */
  NoteReader read(Story.Looks looks) {
    read("footnote", looks.fromStart());
    read("endnote", looks.fromStart());
    return this;
  }

  private void read(String kind, Story.Looks looks) {
    for (String part : file.related(kind + "s")) {
      Story story = new Story(part, file.budget(), omissions, looks, this::nested);
      file.read(
          part,
          "w:" + kind + "s",
          root ->
              root.children(
                  () -> {
                    if (root.name().equals("w:" + kind)) {
                      note(root, kind, story);
                    }
                  }));
      story.close();
    }
  }

  private Optional<Inline> nested(String element, String id, Origin hangs) {
    omissions.add(Omission.NESTED_NOTES, id);
    return Optional.empty();
  }

  private void note(XmlCursor cursor, String kind, Story story) {
    Budget budget = file.budget();
    story.spend(ReadLimit.DEFINITIONS, 1);
    String key = "w:" + kind + "Reference " + cursor.attribute("w:id").orElse("");
    long characters = budget.spent(ReadLimit.CHARACTERS);
    long paragraphs = budget.spent(ReadLimit.PARAGRAPHS);
    List<Block> blocks = new DocxBlockReader(cursor, story).all(ROLE);
    notes.putIfAbsent(
        key,
        new Read(
            blocks,
            budget.spent(ReadLimit.CHARACTERS) - characters,
            budget.spent(ReadLimit.PARAGRAPHS) - paragraphs));
  }

  @Override
  public Optional<Inline> note(String element, String id, Origin hangs) {
    String key = element + " " + id;
    Read note = notes.get(key);
    if (note == null) {
      omissions.add(Omission.MISSING_NOTES, id);
      note = new Read(List.of(), 0, 0);
    } else if (!named.add(key)) { // printed once more
      file.budget().spend(ReadLimit.CHARACTERS, note.characters(), file.main());
      file.budget().spend(ReadLimit.PARAGRAPHS, note.paragraphs(), file.main());
    }
    return Optional.of(new Inline.Note(++count, note.blocks(), hangs));
  }
}
