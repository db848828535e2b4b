package org.travaux.app.view;

import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.app.viewmodel.window.Recent;
import org.travaux.app.viewmodel.window.RecoveryOffers;
import org.travaux.app.viewmodel.window.WindowModel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of which only what is asked of it can be seen. */
final class FakeWindowCommands implements WindowCommands {
    final List<String> done = new ArrayList<>();
    private final WindowModel windowModel;

    FakeWindowCommands(OpenDrafts openDrafts, Appearance appearance) {
        StoredValue<Memory> memory = new StoredValue<>(Memory.DEFAULT, _ -> {});
        StoredValue<Settings> settings = new StoredValue<>(Settings.DEFAULT, _ -> {});
        RecoveryFolder nothing = new RecoveryFolder(Path.of("no-such-folder"));
        windowModel =
                new WindowModel(
                        openDrafts,
                        new RecoveryOffers(nothing, openDrafts, Background.none()),
                        new Recent(memory, openDrafts),
                        appearance,
                        settings,
                        memory,
                        new ExportPreferences(settings));
    }

    @Override
    public WindowModel windowModel() {
        return windowModel;
    }

    @Override
    public FileDialogs dialogs() {
        return new FakeDialogs();
    }

    @Override
    public void close() {
        done.add("close");
    }

    @Override
    public void quit() {
        done.add("quit");
    }

    @Override
    public void speakNext() {
        done.add("speak");
    }

    @Override
    public void speak(String tag) {
        done.add("speak " + tag);
    }

    @Override
    public void toggleSettings() {
        done.add("settings");
    }

    @Override
    public void beginTour() {
        done.add("tour");
    }
}
