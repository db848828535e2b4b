package org.travaux.app.cli.revisions;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The draft that is kept as a revision, and what was kept of it. */
final class KeptDraftParameter {
    private final Clock clock = Clock.systemUTC();

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    Path path() {
        return file;
    }

    /** Refuses standard input: there is nothing beside it. */
    void requireFile(Surroundings here) throws Failure {
        if (file.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.revisions.file"));
        }
    }

    Draft draft(Surroundings here) throws Failure {
        return here.openDraft(file, "cli.revisions.file");
    }

    void save(WrittenDraft draft, Surroundings here) throws Failure {
        here.drafts().saveUnlessOpen(draft, file);
    }

    RevisionStore store(Surroundings here) {
        return new RevisionStore(file, here.password().protection());
    }

    /** Refuses to keep what nobody keeps. */
    static void requireBy(String by, Surroundings here) throws Failure {
        if (by.isBlank()) {
            throw new Failure(here.sentences().say("cli.revisions.by"));
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static void tell(KeptRevision kept, Surroundings here) {
        here.out().println(here.sentences().say("cli.revisions.kept", kept.name(), kept.number()));
    }

    /** What a list says of a state first. */
    static String line(KeptRevision each, Surroundings here) {
        return here.sentences()
                .say(
                        "cli.revisions.line",
                        each.number(),
                        each.name(),
                        WrittenDates.moment(each.when(), here.sentences()),
                        each.by());
    }
}
