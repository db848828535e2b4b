/**
 * Who looks at the language of drafts, for the window and for commands. Read {@link
 * org.travaux.app.proofreading.LanguageProofreader} next.
 */
package org.travaux.app.proofreading;
