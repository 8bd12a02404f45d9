package vanban.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result depends on: all questions that were asked of a world while it was made, each with
 * its answer. That a file was not there, or could not be read, is an answer too.
 *
 * <pre>{@code
 * RecordingWorld recording = new RecordingWorld(world);
 * Report report = read(recording);
 * Dependencies dependencies = recording.dependencies();
 * …
 * if (!dependencies.holds(world)) … // it is to be read again
 * }</pre>
 */
public final class Dependencies {
  private final List<Dependency> questions; // in the order in which they were asked first

  Dependencies(Collection<Dependency> questions) {
    this.questions = List.copyOf(questions);
  }

  /**
   * Whether a world gives the same answers, so that the same result would come of it. Asks in the
   * order of old and stops at the first other answer: whoever makes the result anew would have
   * asked all that too.
   */
  public boolean holds(World now) {
    return questions.stream().allMatch(question -> question.holds(now));
  }

  /**
   * Whether something that happens at a path may change an answer: a file changes there, comes into
   * being or goes, or a folder does. Where this says no, {@link #holds} stays as it is.
   *
   * @param path as {@link World#shown} has it
   */
  public boolean concerns(Path path) {
    return questions.stream().anyMatch(question -> question.concerns(path));
  }

  /** The files that were read, as {@link World#shown} has them, and how many bytes each has. */
  public SortedMap<Path, Integer> filesRead() {
    SortedMap<Path, Integer> files = new TreeMap<>(World.BY_NAME);
    for (Dependency question : questions) {
      if (question instanceof Dependency.Bytes bytes) {
        bytes.answer().ifPresent(content -> files.put(bytes.shown(), content.length()));
      }
    }
    return files;
  }
}
