/**
 * The review screen without its window: who stands where, paragraph by paragraph. Read {@link
 * org.travaux.app.viewmodel.review.Review} next.
 */
package org.travaux.app.viewmodel.review;
