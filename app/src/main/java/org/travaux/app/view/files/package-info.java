/**
 * Files for the user: the menu, which file is meant, what is asked before an import and an export,
 * what is asked before leaving. Start at {@link org.travaux.app.view.files.FileMenu}, {@link
 * org.travaux.app.view.files.FileActions} and {@link org.travaux.app.view.files.ExportActions};
 * {@link org.travaux.app.view.files.WindowCommands} is what the window does whichever draft is in
 * front.
 */
package org.travaux.app.view.files;
