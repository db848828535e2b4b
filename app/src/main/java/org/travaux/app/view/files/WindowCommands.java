package org.travaux.app.view.files;

import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.viewmodel.window.WindowModel;

/** What can be asked of the window whichever draft is in front. */
public interface WindowCommands {
    WindowModel windowModel();

    FileDialogs dialogs();

    /** What has other programs show files. */
    FileOpener fileOpener();

    /** Puts the draft in front away, once the user has said what is to become of it. */
    void close();

    /** Puts every other draft away, once the user has said what is to become of it. */
    void closeOthers();

    /** Leaves, once the user has said what is to become of every draft. */
    void quit();

    /** Changes the language of the interface to the next that the program speaks. */
    void speakNext();

    /** Changes the language of the interface. */
    void speak(String tag);

    /** Shows the page of settings, or puts it away. */
    void toggleSettings();

    /** Whether the page of settings is over the drafts. */
    ObservableBooleanValue settingsShown();

    /** Shows the sample; who has never seen it is shown around. */
    void openSample();

    /** Shows around in the sample. */
    void beginTour();

    /** Shows the guide at the page for what is in front, or closes it. */
    void toggleGuide();

    /** Opens what was written down of errors, or says that there were none. */
    void openErrorLog();
}
