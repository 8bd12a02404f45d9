/** Sources made to do harm, and what comes of them. */
package vanban.hostile;
