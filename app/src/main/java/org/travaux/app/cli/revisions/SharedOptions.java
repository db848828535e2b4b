package org.travaux.app.cli.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.PasswordConsole;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where drafts are shared, and who shares them: what sending and receiving have in common. */
final class SharedOptions {
    private final Clock clock = Clock.systemUTC();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description =
                    "a folder that all desks see, or an address (https or ssh); without it the one"
                            + " that was used last")
    private @Nullable String place;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "who sends or receives, as they call themselves")
    private String by = "";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "for an address that asks who is there; the password is asked for")
    private String user = "";

    /** What was typed when it was asked for; null until then. */
    private @Nullable Login login;

    /** Something that is done at a shared place. */
    @FunctionalInterface
    interface Step<T> {
        T at(SharedPlace place, Login login) throws RevisionException, Failure;
    }

    /**
     * Does something at the place that was named, or that was used last.
     *
     * @throws Failure why it could not be done
     */
    <T> T at(Surroundings here, Path file, Step<T> step) throws Failure, RevisionException {
        SharedPlace known =
                place == null
                        ? new RevisionExchange(file, here.password().protection()).place()
                        : new SharedPlace(place);
        if (known == null) {
            throw new Failure(here.sentences().say("revisions.no-place", file.toString(), ""));
        }
        return step.at(known, login(here.sentences(), known));
    }

    /** Asks for the password, if one is needed, before anything is begun. */
    void logIn(Surroundings here, Path file) throws Failure, RevisionException {
        at(here, file, (_, login) -> login);
    }

    private Login login(Sentences sentences, SharedPlace known) throws Failure {
        if (user.isEmpty()) {
            return Login.NONE;
        }
        Login before = login;
        if (before != null) {
            return before;
        }
        String typed = PasswordConsole.ask(sentences.say("cli.shared.password", known.location()));
        if (typed == null) {
            throw new Failure(sentences.say("cli.shared.console"));
        }
        Login asked = new Login(user, typed);
        login = asked;
        return asked;
    }

    /** Keeps the draft as it is, if it is there and is not kept. */
    void keep(Surroundings here, Path file) throws Failure, RevisionException {
        if (!Files.exists(file)) {
            return;
        }
        Draft draft = here.openDraft(file, "cli.revisions.file");
        RevisionNote working =
                RevisionNote.working(here.sentences().say("revisions.working"), by(here), "");
        new RevisionStore(file, here.password().protection())
                .keepIfChanged(
                        draft, working, now(), saved -> here.drafts().saveUnlessOpen(saved, file));
    }

    /** As whom two desks are brought together. */
    Meeting meeting(Surroundings here) throws Failure {
        return new Meeting(by(here), here.sentences().say("revisions.merged"), "", here.day(null));
    }

    private String by(Surroundings here) throws Failure {
        if (by.isBlank()) {
            throw new Failure(here.sentences().say("cli.shared.by"));
        }
        return by;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
