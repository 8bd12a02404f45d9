package vanban;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.Junit5Reporter;

/**
 * Compares texts with files that somebody read and approved, to the last line end. One at a time,
 * for ApprovalTests keeps a list of them all on the disk.
 */
public final class Approved {
  private Approved() {}

  /**
   * Fails unless {@code text} is what stands in a file; puts it beside, to be looked at.
   *
   * @param approved ends with {@code .approved.txt}, or with {@code .txt} alone
   */
  public static synchronized void verify(String text, Path approved) {
    Options options = new Options(new Junit5Reporter()).withComparator(Approved::compare);
    Approvals.verify(text, options.forFile().withNamer(new Beside(approved)));
  }

  private static VerifyResult compare(File received, File approved) {
    try {
      return VerifyResult.from(
          approved.exists() && Files.mismatch(received.toPath(), approved.toPath()) < 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Beside(Path approved) implements ApprovalNamer {
    @Override
    public File getApprovedFile(String extension) {
      return approved.toFile();
    }

    @Override
    public File getReceivedFile(String extension) {
      String path = approved.toString();
      boolean named = path.contains(".approved.");
      return new File(
          named
              ? path.replace(".approved.", ".received.")
              : path.replaceFirst("\\.txt$", ".received.txt"));
    }

    @Override
    public String getApprovalName() {
      return approved.getFileName().toString();
    }

    @Override
    public String getSourceFilePath() {
      return approved.getParent() + File.separator;
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
      return this;
    }

    @Override
    public String getAdditionalInformation() {
      return "";
    }
  }
}
