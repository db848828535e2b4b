package org.travaux.app.viewmodel.window;

import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Settings;
import org.travaux.app.terminology.TermFileException;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Has a proofreader look at the open drafts as the user chooses, with what it needs for that. */
public final class DraftProofreading {
    private final LanguageProofreader proofreader;
    private final OpenDrafts openDrafts;
    private final StoredValue<Settings> settings;
    private final Executor elsewhere;
    private final Executor home;

    /**
     * A proofreader for the drafts of a window.
     *
     * @param elsewhere where dictionaries are read
     * @param home the thread of the window
     */
    public DraftProofreading(
            LanguageProofreader proofreader,
            WindowModel window,
            Executor elsewhere,
            Executor home) {
        this.proofreader = proofreader;
        this.openDrafts = window.openDrafts();
        this.settings = window.settings();
        this.elsewhere = elsewhere;
        this.home = home;
    }

    /** From now on it follows what the user chooses, in the drafts that are open as well. */
    public void start() {
        settings.property()
                .map(Settings::checks)
                .addListener(
                        (_, _, checks) -> {
                            proofreader.follow(checks);
                            proofreadAgain();
                            load();
                        });
        load();
    }

    private void load() {
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(this::problem, elsewhere)
                        .thenAcceptAsync(
                                problem -> {
                                    problem.ifPresent(this::tell);
                                    proofreadAgain();
                                },
                                home)
                        .exceptionally(Background::unexpected);
    }

    private Optional<TermFileException.Reason> problem() {
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
}
