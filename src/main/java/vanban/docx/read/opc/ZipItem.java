package vanban.docx.read.opc;

/**
 * An entry of a zip, as its directory tells it.
 *
 * @param name with {@code /} between folders
 * @param packed what lies in the file
 * @param size of what comes out, in bytes
 * @param checksum CRC-32 of what comes out
 */
record ZipItem(String name, Packed packed, long size, long checksum) {
  /** The method that leaves bytes as they are. */
  static final int STORED = 0;

  /** The method that all other entries of Word files are packed by. */
  static final int DEFLATED = 8;

  /**
   * The bytes of an entry as they lie in the file.
   *
   * @param method by which they were packed
   * @param encrypted whether a password was used
   * @param header where the header before them starts
   * @param size how many they are
   */
  record Packed(int method, boolean encrypted, long header, long size) {}
}
