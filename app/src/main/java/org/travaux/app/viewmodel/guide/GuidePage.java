package org.travaux.app.viewmodel.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of the guide, in the order in which they are listed. */
public enum GuidePage {
    /** What to do first; shown before any draft is. */
    FIRST_MINUTES,

    /** Text, paragraphs and what is found in them. */
    WRITING,

    /** Proposals and positions. */
    NEGOTIATING,

    /** Open points closed, and what remains before the text can be adopted. */
    SETTLING,

    /** Delegations' copies made one draft. */
    COMPILING,

    /** What changed since an earlier text. */
    COMPARING,

    /** States that are kept, and drafts that go from desk to desk. */
    REVISIONS,

    /** Who stands where, and reports on it. */
    REVIEWING,

    /** Language versions side by side, and what is checked in them. */
    LANGUAGES,

    /** Documents that come in and go out, and paper. */
    WORD,

    /** What the whole room sees. */
    MEETING,

    /** Keys, and what can be set. */
    KEYS,

    /** What to do when something goes wrong. */
    TROUBLE,

    /** What words mean. */
    GLOSSARY;

    /** What its file is called, without an ending: {@code first-minutes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page that is called so, or nothing if there is none. */
    public static Optional<GuidePage> of(String id) {
        return Arrays.stream(values()).filter(page -> page.id().equals(id)).findFirst();
    }
}
