package org.travaux.app.cli.console;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.revisions.KeptDraft;
import org.travaux.markup.draft.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A state of a draft that was kept, as it is named on the command line. */
public final class NamedState {
    private NamedState() {}

    /**
     * The state with that number, name or symbol; of several kept under one symbol the last.
     *
     * @throws Failure if there is none, or two desks have kept revisions of that name
     */
    public static KeptRevision find(List<KeptRevision> kept, String typed, Surroundings here)
            throws Failure {
        String wanted = typed.strip();
        List<String> called = new ArrayList<>();
        for (KeptRevision each : kept) {
            if (each.kind() == RevisionKind.REVISION && each.name().equalsIgnoreCase(wanted)) {
                called.add(each.number() + " (" + each.by() + ")");
            }
        }
        if (called.size() > 1) {
            throw new Failure(
                    here.sentences()
                            .say("cli.revisions.several", wanted, String.join(", ", called)));
        }
        List<Function<KeptRevision, String>> ways =
                List.of(
                        each -> String.valueOf(each.number()),
                        KeptRevision::name,
                        KeptRevision::symbol);
        for (Function<KeptRevision, String> way : ways) {
            for (KeptRevision each : kept.reversed()) {
                if (way.apply(each).equalsIgnoreCase(wanted)) {
                    return each;
                }
            }
        }
        throw new Failure(here.sentences().say("cli.revisions.none", wanted, kept.size()));
    }

    /**
     * A state as it was kept.
     *
     * @throws Failure if it can't be read as a draft
     * @throws RevisionException if the repository is damaged
     */
    public static Draft read(RevisionStore store, KeptRevision wanted, Surroundings here)
            throws Failure, RevisionException {
        String text = store.read(wanted);
        return here.password()
                .with(
                        () ->
                                KeptDraft.read(
                                        text,
                                        wanted,
                                        here.password().protection(),
                                        here.sentences()));
    }
}
