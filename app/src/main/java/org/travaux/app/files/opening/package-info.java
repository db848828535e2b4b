/**
 * Drafts and texts opened, whatever they are: what has to be asked before, and what is told after.
 * Read {@link org.travaux.app.files.opening.DraftSource} next.
 */
package org.travaux.app.files.opening;
