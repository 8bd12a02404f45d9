package vanban.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
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
