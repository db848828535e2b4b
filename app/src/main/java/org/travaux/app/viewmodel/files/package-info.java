/**
 * Drafts opened, saved, imported and exported away from the window's thread. Start at {@link
 * org.travaux.app.viewmodel.files.FileCommands}; {@link org.travaux.app.viewmodel.files.DraftFiles}
 * is what does it, {@link org.travaux.app.viewmodel.files.Questions} is whoever is asked.
 */
package org.travaux.app.viewmodel.files;
