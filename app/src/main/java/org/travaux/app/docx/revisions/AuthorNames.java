package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;

/** What delegations are called as authors of changes and comments. */
public final class AuthorNames {
    private final DelegationRegister delegations;
    private final Language language;
    private final DocumentPhrases phrases;

    /**
     * @param language in which the delegations are named
     * @param phrases in the same language
     */
    public AuthorNames(DelegationRegister delegations, Language language, DocumentPhrases phrases) {
        this.phrases = phrases;
        this.delegations = delegations;
        this.language = language;
    }

    /** The name of who has a code, in the document's language; of nobody, a neutral word. */
    public String name(@Nullable String code) {
        if (code == null) {
            return phrases.say("printed.nobody");
        }
        Delegation delegation = delegations.byCode(code);
        return delegation == null ? code : delegation.name(language.tag());
    }
}
