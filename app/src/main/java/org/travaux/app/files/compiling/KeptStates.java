package org.travaux.app.files.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptState;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.Circulated;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states of a draft that were kept, by what copies say that they were sent as; each is read
 * once. Used on one thread at a time.
 */
public final class KeptStates {
    private final @Nullable Path file;
    private final Draft draft;
    private final Protection protection;
    private final Sentences sentences;

    /** Those that were asked for, by their names; many copies are of one. */
    private final Map<String, Optional<Kept>> known = new HashMap<>();

    /**
     * @param file the draft's; null if it has none
     * @param draft as it is
     * @param protection knows the passwords of the draft
     * @param sentences in the user's language
     */
    public KeptStates(
            @Nullable Path file, Draft draft, Protection protection, Sentences sentences) {
        this.file = file;
        this.draft = draft;
        this.protection = protection;
        this.sentences = sentences;
    }

    /**
     * A state that was kept.
     *
     * @param name {@code Rev.2}, or what it was called
     * @param commit the name that Git has for it
     */
    public record Kept(Draft draft, String name, String commit) {}

    /**
     * The state that a copy was made from; null if it does not say, or that is not kept here: it is
     * of another draft, or nothing of it can be read.
     *
     * @param circulated what the copy says; null if it says nothing
     * @throws Failure if the state opens with a password only that is not known
     */
    public @Nullable Kept of(@Nullable Circulated circulated) throws Failure {
        if (file == null || circulated == null || circulated.state().isEmpty()) {
            return null;
        }
        Optional<Kept> found = known.get(circulated.state());
        if (found == null) {
            found = Optional.ofNullable(find(file, circulated));
            known.put(circulated.state(), found);
        }
        return found.orElse(null);
    }

    private @Nullable Kept find(Path file, Circulated circulated) throws Failure {
        try {
            KeptState state = new RevisionStore(file, protection).state(circulated.state());
            if (state != null) {
                // The draft may have been called otherwise then.
                for (String text : state.drafts()) {
                    Draft was = protection.read(text).draft();
                    if (isThisDraft(was)) {
                        return new Kept(was, state.name(), circulated.state());
                    }
                }
            }
            return null;
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, circulated.revision(), sentences);
        } catch (RevisionException | DraftFormatException e) {
            // A history that is damaged does not keep copies from being compared with the text.
            return null;
        }
    }

    /** Most of its paragraphs, or most of the draft's, are in both. */
    private boolean isThisDraft(Draft state) {
        Set<String> both = new HashSet<>();
        state.paragraphs().stream().map(Paragraph::id).forEach(both::add);
        Set<String> here = new HashSet<>();
        draft.paragraphs().stream().map(Paragraph::id).forEach(here::add);
        int smaller = Math.min(both.size(), here.size());
        both.retainAll(here);
        return 2 * both.size() >= smaller;
    }
}
