package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.Forum;

/** What a colour that words are marked in says of a paragraph. */
public enum ColourMeaning {
    /** Nothing that a draft records. */
    NOTHING(null),
    /** That it is agreed; nobody says where. */
    AGREED(null),
    AGREED_IN_INFORMALS(Forum.INFORMALS),
    AGREED_IN_WORKING_GROUP(Forum.WORKING_GROUP),
    AGREED_IN_PLENARY(Forum.PLENARY);

    private final @Nullable Forum forum;

    ColourMeaning(@Nullable Forum forum) {
        this.forum = forum;
    }

    /** Where the paragraph was agreed, or null if that is not said or it was not. */
    public @Nullable Forum forum() {
        return forum;
    }

    /** Agreed there. */
    public static ColourMeaning agreedIn(Forum forum) {
        return switch (forum) {
            case INFORMALS -> AGREED_IN_INFORMALS;
            case WORKING_GROUP -> AGREED_IN_WORKING_GROUP;
            case PLENARY -> AGREED_IN_PLENARY;
        };
    }
}
