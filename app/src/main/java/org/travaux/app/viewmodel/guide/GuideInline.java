package org.travaux.app.viewmodel.guide;

import org.jspecify.annotations.Nullable;

/**
 * Some words of the guide that look alike.
 *
 * @param text the words
 * @param look what they are
 * @param page where they lead, or null if they lead nowhere
 */
public record GuideInline(String text, Look look, @Nullable GuidePage page) {
    /** What words of the guide are. */
    public enum Look {
        /** Words like any other. */
        PLAIN,

        /** Words that matter, and whatever the interface calls by a name. */
        STRONG,

        /** Keys to press, or something to type. */
        KEY
    }

    /** Words that lead nowhere. */
    static GuideInline of(String text, Look look) {
        return new GuideInline(text, look, null);
    }
}
