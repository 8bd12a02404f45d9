package vanban.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.BlameCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import vanban.source.World;

/** What Git knows of the folder one works in. */
public final class History implements AutoCloseable {
  static {
    QuietSystem.install();
  }

  private final Repository repository;
  private final Path root;
  private final Path workingDirectory;

  private History(Repository repository, Path workingDirectory) {
    this.repository = repository;
    this.root = repository.getWorkTree().toPath().toAbsolutePath().normalize();
    this.workingDirectory = workingDirectory;
  }

  /**
   * The history of the repository in which a folder lies.
   *
   * @param workingDirectory absolute; against it relative paths are resolved
   * @return empty if it lies in none, or in one without files of its own (a bare one)
   * @throws IOException if there is one that cannot be read
   */
  public static Optional<History> around(Path workingDirectory) throws IOException {
    Path folder = workingDirectory.toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    Repository found = builder.setMustExist(true).build();
    if (found.isBare()) {
      found.close();
      return Optional.empty();
    }
    return Optional.of(new History(found, folder));
  }

  /**
   * What a name stands for: a tag, a branch, the first digits of an id, {@code HEAD~1}, {@code
   * main@{1}}.
   *
   * @return empty if it stands for no commit, for several, or for one that is not here, as in a
   *     shallow clone
   * @throws IOException if the repository cannot be read
   */
  public Optional<Revision> revision(String name) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(name + "^{commit}");
      if (id == null) {
        return Optional.empty();
      }
      RevCommit commit = walk.parseCommit(id);
      return Optional.of(
          new Revision(
              name,
              commit.name(),
              commit.getAuthorIdent().getName(),
              commit.getAuthorIdent().getWhenAsInstant()));
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException e) {
      return Optional.empty();
    }
  }

  /** Whether older commits were left out when it was cloned. */
  public boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) { // then it is not known to be
      return false;
    }
  }

  /**
   * Who wrote the lines of a file, and when.
   *
   * @param revision at which the file is read; empty for what lies on the disk
   * @param file as seen from the working directory
   * @return one for each line, empty for one that is not committed yet; none if the file was not
   *     there
   * @throws IOException if the repository cannot be read
   */
  public List<Optional<Authorship>> authorship(Optional<Revision> revision, Path file)
      throws IOException {
    String name = World.slashed(root.relativize(workingDirectory.resolve(file).normalize()));
    BlameCommand blame = new BlameCommand(repository).setFilePath(name).setFollowFileRenames(true);
    revision.ifPresent(at -> blame.setStartCommit(ObjectId.fromString(at.id())));
    try {
      BlameResult blamed = blame.call();
      List<Optional<Authorship>> lines = new ArrayList<>();
      int count = blamed == null ? 0 : blamed.getResultContents().size();
      for (int line = 0; line < count; line++) {
        Optional<PersonIdent> author =
            Optional.ofNullable(blamed.getSourceCommit(line)).map(RevCommit::getAuthorIdent);
        lines.add(author.map(one -> new Authorship(one.getName(), one.getWhenAsInstant())));
      }
      return lines;
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }

  /**
   * Who made a change.
   *
   * @param author as Git knows the name
   * @param date when it was committed first
   */
  public record Authorship(String author, Instant date) {}

  /**
   * The project as it was.
   *
   * @param disk for what lies outside of the repository
   * @throws IOException if the repository cannot be read
   */
  public World at(Revision revision, World disk) throws IOException {
    return new RevisionWorld(disk, repository, root, workingDirectory, files(revision));
  }

  private NavigableMap<String, ObjectId> files(Revision revision) throws IOException {
    NavigableMap<String, ObjectId> files = new TreeMap<>();
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commits.parseCommit(ObjectId.fromString(revision.id())).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        FileMode mode = walk.getFileMode();
        if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
          files.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
    return files;
  }

  @Override
  public void close() {
    repository.close();
  }
}
