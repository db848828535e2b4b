package org.travaux.app.files.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be sent to delegations.
 *
 * @param recipients at least one, each once
 * @param deadline until when comments are awaited, as files have it; empty if nothing is said
 * @param since the earlier version to which tracked changes are made; null for the text as it stood
 * @param sinceName what that version is called, for the sentence if it is no use
 * @param template the house's own document that gives documents their looks; null for those of this
 *     program
 * @param password without which documents do not open; null if they open for everybody
 */
public record CirculationOrder(
        List<Recipient> recipients,
        CirculatedForm form,
        String deadline,
        @Nullable Draft since,
        String sinceName,
        @Nullable Path template,
        @Nullable String password) {
    public CirculationOrder {
        recipients = List.copyOf(recipients);
    }

    /** The order with tracked changes made to an earlier version. */
    public CirculationOrder since(Draft version, String name) {
        return new CirculationOrder(recipients, form, deadline, version, name, template, password);
    }

    /**
     * Who gets a copy.
     *
     * @param delegation its code
     * @param languages those that it gets, in this order; at least one
     */
    public record Recipient(String delegation, List<Language> languages) {
        public Recipient {
            languages = List.copyOf(languages);
        }
    }
}
