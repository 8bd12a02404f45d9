package vanban.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository in a folder of a test, whose commits are an hour apart. */
public final class TrialRepository implements AutoCloseable {
  private static final long HOUR = 3600;

  private final Git git;
  private final Path folder;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  private TrialRepository(Git git, Path folder) {
    this.git = git;
    this.folder = folder;
  }

  /** A new one. */
  public static TrialRepository in(Path folder) throws GitAPIException {
    QuietSystem.install();
    Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    return new TrialRepository(git, folder);
  }

  /** Writes a file, which is not committed. */
  public TrialRepository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that is there, by an author. */
  public String commit(String author, String message) throws GitAPIException {
    now = now.plusSeconds(HOUR);
    PersonIdent ident = new PersonIdent(author, "a@example.org", now, ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit()
        .setAuthor(ident)
        .setCommitter(ident)
        .setMessage(message)
        .setSign(false)
        .call()
        .name();
  }

  /** Names the last commit. */
  public TrialRepository tag(String name) throws GitAPIException {
    git.tag().setName(name).setAnnotated(false).call();
    return this;
  }

  @Override
  public void close() {
    git.close();
  }
}
