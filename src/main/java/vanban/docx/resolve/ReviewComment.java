package vanban.docx.resolve;

/**
 * What somebody wrote beside a text.
 *
 * @param author as Word shows it; may be empty
 * @param text what it says
 * @param words that it is about; empty if it is about none
 */
public record ReviewComment(String author, String text, String words) {}
