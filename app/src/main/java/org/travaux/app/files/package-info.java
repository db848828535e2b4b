/**
 * Drafts and texts as files, for the window and for the command line alike: opened whatever they
 * are, each failure a sentence. Read {@link org.travaux.app.files.DraftSource} next.
 */
package org.travaux.app.files;
