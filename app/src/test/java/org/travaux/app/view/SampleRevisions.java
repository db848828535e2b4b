package org.travaux.app.view;

import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A draft in a folder, with states that somebody kept over a few days. */
final class SampleRevisions {
    private static final Instant FIRST = Instant.parse("2027-05-10T09:00:00Z");
    private static final long DAY = 86_400;

    private SampleRevisions() {}

    /** Makes them in a folder of their own; the draft's file. */
    static Path make() {
        try {
            Path file = Files.createTempDirectory("revisions").resolve("statement.travaux");
            Draft base = Window.sample("compilation/base");
            Draft compiled = Window.sample("compilation/compiled");
            Draft first = keep(file, base, "zero draft", "as circulated", 0);
            Draft second =
                    keep(
                            file,
                            compiled.withSymbol(first.symbol()),
                            "compilation",
                            "five delegations have commented",
                            1);
            RevisionNote working = RevisionNote.working("Working state", "Second desk", "");
            new RevisionStore(file, Protection.none())
                    .keep(base, working, FIRST.plusSeconds(2 * DAY), null, _ -> {});
            keep(file, second, "under silence procedure", "until Friday, 18:00", 3);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RevisionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft keep(Path file, Draft draft, String stage, String why, int days)
            throws IOException, RevisionException {
        RevisionNote note = RevisionNote.revision("", "First desk", why, stage);
        new RevisionStore(file, Protection.none())
                .keep(
                        draft,
                        note,
                        FIRST.plusSeconds(days * DAY),
                        null,
                        saved -> Files.write(file, saved.bytes()));
        try {
            return DraftFormat.read(Files.readString(file));
        } catch (DraftFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
