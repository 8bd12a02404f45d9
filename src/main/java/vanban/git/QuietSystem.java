package vanban.git;

import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit sees it: nothing but the repository counts. JGit would run {@code git} to
 * find the settings of the machine, write its own into the user's home, and lay probes beside the
 * repository to measure how finely its disk tells times; none of that is for a reader.
 */
@SuppressWarnings("deprecation") // JGit still asks for the time in the old way
final class QuietSystem extends SystemReader {
  /** How finely any disk tells times, in nanoseconds. */
  private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

  /** From here on JGit asks this system. */
  static void install() {
    SystemReader.setInstance(new QuietSystem());
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  public int getTimezone(long when) {
    return (int) TimeUnit.MILLISECONDS.toMinutes(TimeZone.getDefault().getOffset(when));
  }

  /** Settings of which there are none, kept nowhere. */
  private static final class NoConfig extends FileBasedConfig {
    NoConfig(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() throws ConfigInvalidException {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit wanted) {
      return "filesystem".equals(section)
          ? wanted.convert(COARSEST, TimeUnit.NANOSECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
    }
  }
}
