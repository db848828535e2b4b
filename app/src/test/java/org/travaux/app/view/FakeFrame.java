package org.travaux.app.view;

import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.view.files.Frame;
import org.travaux.app.viewmodel.files.ExportWishes;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.Kept;
import org.travaux.app.viewmodel.window.Desk;
import org.travaux.app.viewmodel.window.Recent;
import org.travaux.app.viewmodel.window.RecoveryOffers;
import org.travaux.app.viewmodel.window.Workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of which only what is asked of it can be seen. */
final class FakeFrame implements Frame {
    final List<String> done = new ArrayList<>();
    private final Workbench workbench;

    FakeFrame(Desk desk, Appearance appearance) {
        Kept<Memory> memory = new Kept<>(Memory.DEFAULT, _ -> {});
        Kept<Settings> settings = new Kept<>(Settings.DEFAULT, _ -> {});
        RecoveryFolder nothing = new RecoveryFolder(Path.of("no-such-folder"));
        workbench =
                new Workbench(
                        desk,
                        new RecoveryOffers(nothing, desk, Background.none()),
                        new Recent(memory, desk),
                        appearance,
                        settings,
                        memory,
                        new ExportWishes(settings));
    }

    @Override
    public Workbench workbench() {
        return workbench;
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
