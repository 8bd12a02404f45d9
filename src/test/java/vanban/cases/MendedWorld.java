package vanban.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.ForwardingWorld;
import vanban.source.SourceFile;
import vanban.source.World;

/** A world in which some files are changed. */
public final class MendedWorld extends ForwardingWorld {
  private final Map<String, byte[]> changed;

  private MendedWorld(World world, Map<SourceFile, List<Edit>> edits) {
    super(world);
    changed =
        edits.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().path(),
                    entry -> mended(entry.getKey(), entry.getValue())));
  }

  /** A world with these edits made in its files. */
  public static World of(World world, List<Edit> edits) {
    return new MendedWorld(
        world, edits.stream().collect(Collectors.groupingBy(edit -> edit.place().file())));
  }

  private static byte[] mended(SourceFile file, List<Edit> edits) {
    Edits all = new Edits(file);
    edits.forEach(all::add);
    return all.text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    byte[] mended = changed.get(display(file));
    return mended == null ? super.bytes(file, most) : mended;
  }
}
