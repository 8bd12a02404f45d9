package vanban.docx.redline;

/**
 * A Word file that is compared.
 *
 * @param name for messages
 * @param docx all its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two drafts are equal
public record Draft(String name, byte[] docx) {}
