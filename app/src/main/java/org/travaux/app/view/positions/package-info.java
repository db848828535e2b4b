/**
 * The review screen: the matrix of who stands where, who holds how much, what would close if
 * somebody lifted. Read {@link org.travaux.app.view.positions.ReviewPage} next.
 */
package org.travaux.app.view.positions;
