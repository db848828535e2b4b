package org.travaux.app.view;

import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.Desk;

/**
 * What can be asked of the window whichever draft is in front.
 *
 * @param close what to do when the user puts the draft in front away
 * @param quit what to do when the user wants to leave
 */
record Frame(
        Desk desk, FileDialogs dialogs, Appearance appearance, Runnable close, Runnable quit) {}
