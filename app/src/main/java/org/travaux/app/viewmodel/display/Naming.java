package org.travaux.app.viewmodel.display;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;

/**
 * How delegations are called where positions are shown.
 *
 * @param notation the draft's, with everybody who can be named in it
 * @param sentences in the language of the interface
 * @param full by name, {@code China}, rather than by code, {@code CHN}
 */
public record Naming(Profile notation, Sentences sentences, boolean full) {
    /** Longer names than this may be broken where a line ends. */
    private static final int UNBROKEN = 20;

    private static final char FIXED_SPACE = '\u00a0';

    /** What a delegation is called beside a text in a language. */
    public String shown(String code, Language language) {
        return full ? name(code, language.tag()) : code;
    }

    /** What a delegation is called in a sentence of the interface; always its name. */
    public String said(String code) {
        return name(code, sentences.locale().getLanguage());
    }

    /** What a delegation is called in a chip: what {@link #shown} says, in one piece. */
    String onChip(String code, Language language) {
        String shown = shown(code, language);
        return shown.length() > UNBROKEN ? shown : shown.replace(' ', FIXED_SPACE);
    }

    private String name(String code, String language) {
        Delegation known = notation.delegations().byCode(code);
        return known == null ? code : known.name(language);
    }
}
