package org.travaux.app.viewmodel.window;

import org.travaux.app.files.DraftTemplate;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.NewDrafts;
import org.travaux.app.settings.Settings;
import org.travaux.app.settings.WindowLook;
import org.travaux.app.terminology.TermFileException;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Everything behind a window.
 *
 * @param openDrafts the open drafts
 * @param recovery what a sudden end left behind
 * @param settings what the user has chosen
 * @param memory what is remembered without being told
 * @param exports what holds for every export
 */
public record WindowModel(
        OpenDrafts openDrafts,
        RecoveryOffers recovery,
        Recent recent,
        Appearance appearance,
        StoredValue<Settings> settings,
        StoredValue<Memory> memory,
        ExportPreferences exports) {
    /** A window's looks are as they were, and are remembered from now on. */
    public void rememberLook() {
        WindowLook look = memory.get().look();
        appearance.darkProperty().set(look.dark());
        appearance.panelProperty().set(look.panel());
        appearance.zoomTo(look.zoom());
        appearance.darkProperty().addListener((_, _, _) -> keepLook());
        appearance.panelProperty().addListener((_, _, _) -> keepLook());
        appearance.zoomProperty().addListener((_, _, _) -> keepLook());
    }

    /** What to do about dictionaries that are wanted and that this machine lacks, in sentences. */
    public List<String> missingDictionaries() {
        return MissingDictionaries.hints(
                openDrafts.front().model().services().proofreader(),
                settings.get().checks(),
                openDrafts.sentencesProperty().get());
    }

    /**
     * Has a proofreader follow what the user chooses, in the drafts that are open as well.
     *
     * @param elsewhere where dictionaries are read
     * @param home the thread of the window
     */
    public void proofreadWith(LanguageProofreader proofreader, Executor elsewhere, Executor home) {
        settings.property()
                .map(Settings::checks)
                .addListener(
                        (_, _, checks) -> {
                            proofreader.follow(checks);
                            proofreadAgain();
                            load(proofreader, elsewhere, home);
                        });
        load(proofreader, elsewhere, home);
    }

    private void load(LanguageProofreader proofreader, Executor elsewhere, Executor home) {
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> problem(proofreader), elsewhere)
                        .thenAcceptAsync(
                                problem -> {
                                    problem.ifPresent(this::tell);
                                    proofreadAgain();
                                },
                                home);
    }

    private static Optional<TermFileException.Reason> problem(LanguageProofreader proofreader) {
        try {
            proofreader.load();
            return Optional.empty();
        } catch (TermFileException e) {
            return Optional.of(e.reason());
        }
    }

    private void tell(TermFileException.Reason reason) {
        String file = settings.get().checks().terms();
        String said = openDrafts.sentencesProperty().get().say("termfile." + reason.name(), file);
        openDrafts.front().model().tell(new Notice(Notice.Kind.PROBLEM, said));
    }

    private void proofreadAgain() {
        openDrafts.drafts().forEach(each -> each.model().session().proofreadAgain());
    }

    private void keepLook() {
        WindowLook look =
                new WindowLook(
                        appearance.darkProperty().get(),
                        appearance.zoomProperty().get(),
                        appearance.panelProperty().get());
        memory.change(known -> known.withLook(look));
    }

    /** Begins a draft as the user wants new ones. */
    public void begin(DraftTemplate template) {
        NewDrafts wanted = settings.get().newDrafts();
        openDrafts.begin(template.draft(wanted.profile(), wanted.languages()));
    }

    /** Shows the draft that comes with the program, to try things on. */
    public void openSample() {
        openDrafts.begin(DraftTemplate.SAMPLE.read());
    }
}
