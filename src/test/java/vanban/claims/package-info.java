/** That words beside figures are held against the numbers, and others left alone. */
package vanban.claims;
