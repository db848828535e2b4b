package org.travaux.markup.draft;

import java.util.regex.Pattern;

/**
 * A language of a draft.
 *
 * @param tag its BCP 47 tag, in lower case: {@code en}, {@code ru}, {@code kk}
 */
public record Language(String tag) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8})*");

    /** Its tag is {@code en}. */
    public static final Language ENGLISH = new Language("en");

    /** Its tag is {@code ru}. */
    public static final Language RUSSIAN = new Language("ru");

    /** Its tag is {@code kk}. */
    public static final Language KAZAKH = new Language("kk");

    /**
     * @throws IllegalArgumentException if it is not a language tag
     */
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** Whether a language can be named so. */
    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    @Override
    public String toString() {
        return tag;
    }
}
