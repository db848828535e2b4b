package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Circulated;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.file.Path;

/** The states of a draft that were kept, by what copies say that they were sent as. */
public final class KeptStates {
    private final @Nullable Path draft;
    private final Protection protection;
    private final Sentences sentences;

    /**
     * @param draft the draft's file; null if it has none
     * @param protection knows the passwords of the draft
     * @param sentences in the user's language
     */
    public KeptStates(@Nullable Path draft, Protection protection, Sentences sentences) {
        this.draft = draft;
        this.protection = protection;
        this.sentences = sentences;
    }

    /**
     * The state that a copy was made from; null if it is not known, or not kept here.
     *
     * @param circulated what the copy says; null if it says nothing
     * @throws Failure if the repository is damaged, or the state can't be read
     */
    public @Nullable Draft of(@Nullable Circulated circulated) throws Failure {
        if (draft == null || circulated == null || circulated.state().isEmpty()) {
            return null;
        }
        RevisionStore store = new RevisionStore(draft, protection);
        try {
            for (KeptRevision kept : store.list()) {
                if (kept.commit().equals(circulated.state())) {
                    return protection.read(store.read(kept)).draft();
                }
            }
            return null;
        } catch (RevisionException e) {
            String name = String.valueOf(draft.getFileName());
            throw new Failure(sentences.say("revisions." + e.reason().id(), name, e.about()), e);
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, circulated.revision(), sentences);
        } catch (DraftFormatException e) {
            throw new Failure(new Explanations(sentences).of(e, circulated.revision()), e);
        }
    }
}
