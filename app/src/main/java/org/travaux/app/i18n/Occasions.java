package org.travaux.app.i18n;

import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.Settlement;

/** Puts into words what was agreed where and when. */
public final class Occasions {
    private Occasions() {}

    /**
     * Something that was said or done, with where and when: {@code Agreed, plenary, 14 May 2027}.
     */
    public static String say(String what, Occasion occasion, Sentences sentences) {
        StringBuilder said = new StringBuilder(what);
        Forum forum = occasion.forum();
        if (forum != null) {
            said.append(", ").append(sentences.say("forum." + forum.id()));
        }
        if (!occasion.date().isEmpty()) {
            said.append(", ").append(WrittenDates.day(occasion.date(), sentences));
        }
        return said.toString();
    }

    /** How a choice was settled, where and when. */
    public static String say(Settlement settlement, Sentences sentences) {
        String how =
                switch (settlement.resolution()) {
                    case Resolution.Adopted(int alternative) ->
                            sentences.say("settled.adopted", alternative + 1);
                    case Resolution.Deleted() -> sentences.say("settled.deleted");
                    case Resolution.Replaced() -> sentences.say("settled.replaced");
                };
        return say(how, settlement.occasion(), sentences);
    }
}
