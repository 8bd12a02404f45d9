/**
 * Word files in forms that a person can review and approve: {@link vanban.word.PartText} leaves
 * nothing out, {@link vanban.word.CommentText} lists comments, {@link vanban.word.Outline} is for
 * documents of many pages. Each part stands with its hash, so that no byte of it changes unseen.
 */
package vanban.word;
